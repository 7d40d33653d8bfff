import { element, setStatus, statusPill } from './dom.js';
import { approvalView } from './view-approval.js';
import { itemView } from './view-items.js';
import { planView } from './view-plan.js';

/** One turn: takes the events of its stream in order and keeps what the page shows of it. */
export class TurnView {
  #items = new Map();
  #approvals = new Map();
  #plan = null;
  #notices = new Map();
  #list = element('div', { class: 'items' });
  #status = statusPill('running', 'turn-status');
  #tokens = element('span', { testid: 'tokens' });
  #pendingText;

  constructor(text) {
    this.#pendingText = element('div', { class: 'user', testid: 'user-message', text });
    this.#list.append(this.#pendingText);
    this.node = element('article', { class: 'turn', testid: 'turn', 'aria-label': 'Turn', 'aria-busy': 'true' },
      this.#list, element('div', { class: 'turn-foot' }, this.#status, this.#tokens));
  }

  handle(method, params) {
    HANDLERS[method]?.(this, params);
  }

  started({ item }) {
    // After a gap the stream may begin anew: what is shown of an item is dropped before its deltas come again.
    this.#items.get(item.id)?.restart?.();
    this.#view(item);
  }

  completed({ item }) {
    const view = this.#view(item);
    view?.done?.(item);
    if (view) {
      view.finished = true;
    }
  }

  item(id) {
    return this.#items.get(id);
  }

  #view(item) {
    let view = this.#items.get(item.id);
    if (!view) {
      view = itemView(item);
      if (!view) {
        return null;
      }
      this.#items.set(item.id, view);
      if (item.type === 'userMessage' && this.#pendingText) {
        this.#pendingText.replaceWith(view.node);
        this.#pendingText = null;
      } else {
        this.#list.append(view.node);
      }
    }
    return view;
  }

  plan({ plan }) {
    if (!this.#plan) {
      this.#plan = planView();
      this.#list.append(this.#plan.node);
    }
    this.#plan.update(plan);
  }

  usage({ tokenUsage }) {
    const { inputTokens, cachedInputTokens, outputTokens } = tokenUsage.total;
    const number = new Intl.NumberFormat();
    this.#tokens.textContent =
      `${number.format(inputTokens)} tokens in (${number.format(cachedInputTokens)} cached), ${number.format(outputTokens)} out in this chat`;
  }

  askApproval(approval) {
    if (!this.#approvals.has(approval.approvalId)) {
      const view = approvalView(approval);
      this.#approvals.set(approval.approvalId, view);
      this.#list.append(view.node);
    }
  }

  settleApproval({ approvalId, outcome }) {
    this.#approvals.get(approvalId)?.settle(outcome);
  }

  /** Shows a line; one with the same key replaces the one before. */
  notice(text, { bad = false, key = text } = {}) {
    const line = element('div', { class: bad ? 'hint-line bad' : 'hint-line', testid: bad ? 'failure' : 'turn-notice', text });
    const old = this.#notices.get(key);
    this.#notices.set(key, line);
    if (old) {
      old.replaceWith(line);
    } else {
      this.#list.append(line);
    }
  }

  error({ error, willRetry }) {
    if (willRetry) {
      this.notice(error.message, { key: 'retry' });
    } else {
      this.notice(error.message, { bad: true, key: 'failure' });
    }
  }

  gap({ reason, itemId }) {
    this.notice(itemId
      ? `Something was too large to be shown here (${reason}).`
      : `Some of what happened is missing here (${reason}); what follows is complete.`);
  }

  end(status, error) {
    if (error?.message) {
      this.notice(error.message, { bad: true, key: 'failure' });
    }
    for (const view of this.#items.values()) {
      if (!view.finished) {
        view.abandon?.();
      }
    }
    for (const view of this.#approvals.values()) {
      if (!view.node.classList.contains('settled')) {
        view.settle('lapsed');
      }
    }
    setStatus(this.#status, status);
    this.node.setAttribute('aria-busy', 'false');
  }
}

const HANDLERS = {
  'item/started': (turn, params) => turn.started(params),
  'item/completed': (turn, params) => turn.completed(params),
  'item/agentMessage/delta': (turn, { itemId, delta }) => turn.item(itemId)?.text?.(delta),
  'item/reasoning/summaryTextDelta': (turn, { itemId, summaryIndex, delta }) =>
    turn.item(itemId)?.summary?.(summaryIndex, delta),
  'item/reasoning/textDelta': (turn, { itemId, contentIndex, delta }) =>
    turn.item(itemId)?.content?.(contentIndex, delta),
  'item/commandExecution/outputDelta': (turn, { itemId, delta }) => turn.item(itemId)?.output?.(delta),
  'turn/plan/updated': (turn, params) => turn.plan(params),
  'thread/tokenUsage/updated': (turn, params) => turn.usage(params),
  'codex/approval/requested': (turn, params) => turn.askApproval(params),
  'codex/approval/resolved': (turn, params) => turn.settleApproval(params),
  'codex/gap': (turn, params) => turn.gap(params),
  'codex/turn/lost': (turn) => turn.end('lost', { message: 'The connection to codex broke; how the turn ended is not known.' }),
  'turn/completed': (turn, params) => turn.end(params.turn.status, params.turn.error),
  error: (turn, params) => turn.error(params),
  warning: (turn, params) => turn.notice(params.message),
};

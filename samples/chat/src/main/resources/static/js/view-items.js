import { element, setStatus, statusPill } from './dom.js';
import { changesView } from './view-diff.js';

/** One view for each type of item: { node, restart(), done(item), abandon() } and what takes its deltas. Other types are not shown. */
const VIEWS = {
  userMessage: userView,
  agentMessage: agentView,
  reasoning: reasoningView,
  commandExecution: commandView,
  fileChange: fileChangeView,
  plan: planTextView,
  mcpToolCall: toolView,
  dynamicToolCall: toolView,
  webSearch: (item) => lineView(`Web search: ${item.query ?? ''}`),
  contextCompaction: () => lineView('The conversation was compacted.'),
};

export function itemView(item) {
  return VIEWS[item.type]?.(item) ?? null;
}

function userView(item) {
  const text = (item.content ?? []).map((part) => part.text ?? `[${part.type}]`).join('\n');
  return { node: element('div', { class: 'user', testid: 'user-message', text }) };
}

function agentView(item) {
  const node = element('div', { class: 'agent open', testid: 'agent-message', text: item.text ?? '' });
  const phase = (value) => node.classList.toggle('commentary', value === 'commentary');
  phase(item.phase);
  return {
    node,
    text: (delta) => node.append(delta),
    restart() {
      node.textContent = '';
      node.className = 'agent open';
    },
    done(final) {
      node.textContent = final.text;
      phase(final.phase);
      node.classList.remove('open');
    },
    abandon() {
      node.classList.replace('open', 'cut');
    },
  };
}

function reasoningView(item) {
  const body = element('div', { testid: 'reasoning-text' });
  const summary = element('summary', { text: 'Thinking…' });
  const node = element('details', { class: 'reasoning', testid: 'reasoning' }, summary, body);
  const parts = [...(item.summary ?? [])];
  const contents = [...(item.content ?? [])];
  const shown = () => (parts.length ? parts : contents);
  const show = () => {
    body.textContent = shown().join('\n\n').replaceAll('**', '');
  };
  show();
  return {
    node,
    restart() {
      parts.length = 0;
      contents.length = 0;
      show();
    },
    content(index, delta) {
      contents[index] = (contents[index] ?? '') + delta;
      show();
    },
    summary(index, delta) {
      parts[index] = (parts[index] ?? '') + delta;
      show();
    },
    done(final) {
      parts.splice(0, parts.length, ...(final.summary ?? []));
      contents.splice(0, contents.length, ...(final.content ?? []));
      show();
      summary.textContent = 'Thoughts';
      node.hidden = shown().length === 0;
    },
    abandon() {
      summary.textContent = 'Thoughts';
    },
  };
}

function commandView(item) {
  const output = element('pre', {
    testid: 'command-output', tabindex: '0', role: 'region', 'aria-label': 'Output of the command', hidden: '',
  });
  const status = statusPill('inProgress', 'command-status');
  const line = (value) => value.commandActions?.map((action) => action.command).filter(Boolean).join(' && ') || value.command;
  const code = element('code', { text: line(item) });
  const node = element('div', { class: 'card command', testid: 'command' },
    element('div', { class: 'head' }, code, element('span', { class: 'spacer' }), status),
    element('div', { class: 'body' }, output));
  const show = (text) => {
    output.hidden = text.length === 0;
    output.textContent = text;
  };
  return {
    node,
    restart: () => show(''),
    output(delta) {
      output.hidden = false;
      output.append(delta);
    },
    done(final) {
      code.textContent = line(final);
      // What was printed in the first moments is in no delta: only the end has all of it.
      show(final.aggregatedOutput ?? output.textContent);
      setStatus(status, final.status);
      if (final.exitCode !== null && final.exitCode !== undefined) {
        status.textContent = `exit ${final.exitCode}`;
      }
    },
    abandon: () => setStatus(status, 'interrupted'),
  };
}

function fileChangeView(item) {
  const status = statusPill('inProgress', 'change-status');
  const body = element('div', { class: 'body' }, changesView(item.changes ?? []));
  const node = element('div', { class: 'card', testid: 'file-change' },
    element('div', { class: 'head' },
      element('span', { class: 'title', text: 'File change' }), element('span', { class: 'spacer' }), status),
    body);
  return {
    node,
    done(final) {
      body.replaceChildren(changesView(final.changes ?? []));
      setStatus(status, final.status);
    },
    abandon: () => setStatus(status, 'interrupted'),
  };
}

function planTextView(item) {
  const node = element('div', { class: 'hint-line', text: item.text ?? '' });
  return { node, done: (final) => { node.textContent = final.text ?? ''; } };
}

function toolView(item) {
  const status = statusPill('inProgress', 'tool-status');
  const name = [item.server ?? item.namespace, item.tool].filter(Boolean).join(' / ');
  const node = element('div', { class: 'card', testid: 'tool' },
    element('div', { class: 'head' },
      element('span', { class: 'title', text: `Tool ${name}` }), element('span', { class: 'spacer' }), status));
  return {
    node,
    done: (final) => setStatus(status, final.status ?? 'completed'),
    abandon: () => setStatus(status, 'interrupted'),
  };
}

function lineView(text) {
  return { node: element('div', { class: 'hint-line', text }) };
}

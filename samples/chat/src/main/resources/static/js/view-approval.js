import { api } from './api.js';
import { element, setStatus, statusPill } from './dom.js';

const COMMAND = 'item/commandExecution/requestApproval';
const FILE_CHANGE = 'item/fileChange/requestApproval';
const RETRY_MILLIS = 400;

/** A question to the person at the screen. Whoever answers first, here or elsewhere, settles it. */
export function approvalView(approval) {
  const { approvalId, method, params = {} } = approval;
  const status = statusPill('waiting', 'approval-status');
  const approve = element('button', { type: 'button', class: 'primary', testid: 'approve', text: 'Approve' });
  const decline = element('button', { type: 'button', testid: 'decline', text: 'Decline' });
  const choices = element('div', { class: 'choices' }, approve, decline);
  const problem = element('p', { class: 'error', role: 'alert', hidden: '' });
  const title = { [COMMAND]: 'Run this command?', [FILE_CHANGE]: 'Write these changes?' }[method] ?? 'May codex go on?';
  const body = element('div', { class: 'body' });
  if (params.reason) {
    body.append(element('p', { text: params.reason }));
  }
  if (params.command) {
    body.append(element('pre', { text: params.command }));
  }
  const facts = factsOf(params);
  if (facts.length) {
    body.append(element('dl', { class: 'facts', testid: 'approval-facts' }, ...facts.map(([label, value]) =>
      element('div', {}, element('dt', { text: label }), element('dd', { text: value })))));
  }
  body.append(choices, problem);
  const node = element('div',
    { class: 'card approval', testid: 'approval', role: 'group', tabindex: '-1', 'aria-label': title, data: { approvalId } },
    element('div', { class: 'head' },
      element('span', { class: 'title', text: title }), element('span', { class: 'spacer' }), status),
    body);

  const enable = (enabled) => {
    approve.disabled = !enabled;
    decline.disabled = !enabled;
  };
  /** A button that goes away would take the focus to the top of the page. */
  const keepFocus = () => {
    if (choices.contains(document.activeElement)) {
      node.focus({ preventScroll: true });
    }
  };
  const settle = (outcome) => {
    keepFocus();
    enable(false);
    choices.hidden = true;
    node.classList.add('settled');
    setStatus(status, outcome);
  };
  const answer = async (decision) => {
    keepFocus();
    enable(false);
    problem.hidden = true;
    try {
      await send(approvalId, decision);
      settle(decision === 'accept' ? 'accepted' : 'declined');
    } catch (failure) {
      if (failure.status === 409) {
        settle('answered elsewhere');
        return;
      }
      problem.textContent = failure.message;
      problem.hidden = false;
      enable(true);
    }
  };
  approve.addEventListener('click', () => answer('accept'));
  decline.addEventListener('click', () => answer('decline'));
  return { node, settle };
}

/** An answer may come before the server has put the question on its list: then it is tried once more. */
async function send(approvalId, decision) {
  try {
    await api.answer(approvalId, decision);
  } catch (failure) {
    if (failure.status !== 404) {
      throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    await api.answer(approvalId, decision);
  }
}

/** What else is granted with the answer, as labels and values. */
function factsOf({ cwd, networkApprovalContext, additionalPermissions, grantRoot }) {
  const { fileSystem, network } = additionalPermissions ?? {};
  const facts = [
    ['Folder', cwd],
    ['Network', networkApprovalContext && `${networkApprovalContext.protocol} to ${networkApprovalContext.host}`],
    ['Also lets it read', fileSystem?.read?.join(', ')],
    ['Also lets it write', fileSystem?.write?.join(', ')],
    ['Also lets it use', fileSystem?.entries?.map((entry) => JSON.stringify(entry)).join(', ')],
    ['Also lets it use the network', network?.enabled && 'yes'],
    ['Lets it write below, until the chat ends', grantRoot],
  ];
  return facts.filter(([, value]) => value);
}

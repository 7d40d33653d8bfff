import { api } from './api.js';
import { element, setStatus, statusPill } from './dom.js';

const COMMAND = 'item/commandExecution/requestApproval';
const FILE_CHANGE = 'item/fileChange/requestApproval';

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
  body.append(choices, problem);
  const node = element('div',
    { class: 'card approval', testid: 'approval', role: 'group', 'aria-label': title, data: { approvalId } },
    element('div', { class: 'head' },
      element('span', { class: 'title', text: title }), element('span', { class: 'spacer' }), status),
    body);

  const enable = (enabled) => {
    approve.disabled = !enabled;
    decline.disabled = !enabled;
  };
  const settle = (outcome) => {
    enable(false);
    choices.hidden = true;
    node.classList.add('settled');
    setStatus(status, outcome);
  };
  const answer = async (decision) => {
    enable(false);
    problem.hidden = true;
    try {
      await api.answer(approvalId, decision);
      settle(decision === 'accept' ? 'accepted' : 'declined');
    } catch (failure) {
      if (failure.status === 409 || failure.status === 404) {
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

import { element } from './dom.js';

const SPOKEN = { pending: 'to do', inProgress: 'in progress', completed: 'done' };

/** The plan of a turn; each update brings the whole of it. */
export function planView() {
  const list = element('ol');
  const node = element('div', { class: 'card plan', testid: 'plan' },
    element('div', { class: 'head' }, element('span', { class: 'title', text: 'Plan' })),
    element('div', { class: 'body' }, list));
  return {
    node,
    update(steps) {
      list.replaceChildren(...steps.map(({ step, status }) =>
        element('li', { testid: 'plan-step', data: { status } },
          element('span', { text: step }, element('span', { class: 'hidden', text: `, ${SPOKEN[status] ?? status}` })))));
    },
  };
}

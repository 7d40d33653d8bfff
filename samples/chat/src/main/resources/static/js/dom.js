/**
 * Makes an element. Text goes in as text, never as markup.
 */
export function element(tag, options = {}, ...children) {
  const node = document.createElement(tag);
  const { text, testid, data, ...attributes } = options;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) {
      node.setAttribute(name, value);
    }
  }
  if (testid) {
    node.dataset.testid = testid;
  }
  Object.assign(node.dataset, data);
  if (text !== undefined) {
    node.textContent = text;
  }
  node.append(...children);
  return node;
}

/** A pill that names a status. */
export function statusPill(status, testid) {
  const pill = element('span', { class: 'status', testid });
  setStatus(pill, status);
  return pill;
}

export function setStatus(pill, status) {
  pill.dataset.status = status;
  pill.textContent = LABELS[status] ?? status;
}

const LABELS = { inProgress: 'running', waiting: 'waiting for you' };

import { element } from './dom.js';

/** Changes to files. For a file that is added or deleted the server sends its content instead of a diff. */
export function changesView(changes) {
  const fragment = document.createDocumentFragment();
  for (const change of changes) {
    const kind = change.kind?.type ?? 'update';
    const moved = change.kind?.move_path ? ` → ${change.kind.move_path}` : '';
    fragment.append(
      element('div', { class: 'file', title: change.path },
        element('span', { class: 'kind', text: `${kind} ` }), change.path + moved),
      element('pre', { class: 'diff', testid: 'diff', tabindex: '0', role: 'region', 'aria-label': `Diff of ${change.path}` },
        ...lines(kind, change.diff ?? '')));
  }
  return fragment;
}

function lines(kind, diff) {
  const prefix = { add: '+', delete: '-' }[kind] ?? '';
  return diff.replace(/\n$/, '').split('\n').map((line) => {
    const text = prefix + line;
    return element('span', { class: classOf(text), text: text || ' ' });
  });
}

function classOf(line) {
  if (line.startsWith('@@')) {
    return 'hunk';
  }
  return { '+': 'add', '-': 'del' }[line[0]] ?? 'same';
}

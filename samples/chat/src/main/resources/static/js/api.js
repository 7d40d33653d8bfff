/** The HTTP interface of the server. Failures are Errors with the detail of the problem. */

async function post(path, body = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('The server cannot be reached.');
  });
  return read(response);
}

async function read(response) {
  const text = await response.text();
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch {
    body = { detail: text };
  }
  if (response.ok) {
    return body;
  }
  const failure = new Error(body?.detail ?? body?.title ?? `The server answered ${response.status}.`);
  failure.status = response.status;
  throw failure;
}

const id = encodeURIComponent;

export const api = {
  info: async () => read(await fetch('api/info')),
  startThread: async () => (await post('api/threads')).threadId,
  startTurn: async (threadId, text) => (await post(`api/threads/${id(threadId)}/turns`, { text })).turnId,
  steer: (turnId, text) => post(`api/turns/${id(turnId)}/steer`, { text }),
  interrupt: (turnId) => post(`api/turns/${id(turnId)}/interrupt`),
  answer: (approvalId, decision) => post(`api/approvals/${id(approvalId)}`, { decision }),
  eventsUrl: (turnId) => `api/turns/${id(turnId)}/events`,
};

import { api } from './api.js';
import { followTurn } from './turn-stream.js';
import { TurnView } from './view-turn.js';

const CHANGE_PROMPT = 'Please change something: add a small file with notes.';
const RUN_PROMPT = 'Please run a command that needs the approval of a person.';
const POLL_MILLIS = 1500;
const CONNECTION = { connecting: 'connecting', connected: 'connected', reconnecting: 'reconnecting', closed: 'idle' };

const ui = Object.fromEntries(
  ['mode', 'connection', 'new-thread', 'notice', 'welcome', 'turns', 'composer', 'error', 'prompt', 'change', 'run', 'stop', 'send']
    .map((id) => [id, document.getElementById(id)]));

let threadId = null;
let running = null;
let starting = false;
let polling = null;

function showControls() {
  ui.stop.hidden = !running;
  ui.send.textContent = running ? 'Steer' : 'Send';
  ui.send.disabled = starting;
  ui.change.disabled = starting || Boolean(running);
  ui.run.disabled = starting || Boolean(running);
  ui['new-thread'].disabled = starting || Boolean(running);
  ui.prompt.placeholder = running ? 'Steer the running turn…' : 'Ask codex…';
}

function showError(message) {
  ui.error.textContent = message ?? '';
  ui.error.hidden = !message;
}

function showConnection(state) {
  ui.connection.dataset.state = state;
  ui.connection.textContent = CONNECTION[state];
}

async function showInfo() {
  const info = await api.info();
  ui.mode.textContent = info.mode;
  ui.mode.hidden = info.mode === 'real';
  ui.change.hidden = info.mode === 'real';
  ui.run.hidden = info.mode === 'real';
  ui.notice.textContent = info.notice ?? '';
  ui.notice.hidden = !info.notice;
  showServerState(info);
}

/** Says why nothing happens yet. While a turn is followed, the state of its stream is shown instead. */
function showServerState({ state, mode }) {
  if (!running) {
    if (state === 'STARTING') {
      ui.connection.dataset.state = 'connecting';
      ui.connection.textContent =
        mode === 'real' ? 'codex is starting' : 'codex is starting; the first run installs it';
    } else if (state === 'FAILED') {
      ui.connection.dataset.state = 'closed';
      ui.connection.textContent = 'codex is not available';
    } else {
      showConnection('closed');
    }
  }
  clearTimeout(polling);
  if (state !== 'READY') {
    polling = setTimeout(refreshInfo, POLL_MILLIS);
  }
}

function refreshInfo() {
  showInfo().catch((failure) => showError(failure.message));
}

/** Runs a change of the page; who reads the end of it goes on seeing the end, who has scrolled up is left there. */
function keepingPlace(action) {
  const scroller = document.scrollingElement;
  const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
  action();
  if (atEnd) {
    scroller.scrollTop = scroller.scrollHeight;
  }
}

async function startTurn(text) {
  starting = true;
  const view = new TurnView(text);
  ui.welcome.hidden = true;
  keepingPlace(() => ui.turns.append(view.node));
  document.scrollingElement.scrollTop = document.scrollingElement.scrollHeight;
  showControls();
  try {
    if (!threadId) {
      threadId = await api.startThread();
      refreshInfo();
    }
    const turnId = await api.startTurn(threadId, text);
    running = { turnId, view };
    running.stream = followTurn(turnId, {
      onEvent: (method, params) => keepingPlace(() => view.handle(method, params)),
      onState: showConnection,
      onEnd: (reason) => endTurn(view, reason),
    });
  } catch (failure) {
    view.end('failed', failure);
  } finally {
    starting = false;
    showControls();
  }
}

function endTurn(view, reason) {
  if (reason === 'unavailable') {
    keepingPlace(() => view.end('lost', { message: 'The events of this turn are no longer available.' }));
  }
  if (running?.view === view) {
    running = null;
  }
  showControls();
}

async function send(text) {
  showError(null);
  if (!running) {
    await startTurn(text);
    return;
  }
  const { turnId, stream } = running;
  try {
    await api.steer(turnId, text);
  } catch (failure) {
    if (failure.status === 409) {
      // It ended while this was being written: a new turn takes it.
      running = null;
      await startTurn(text);
      return;
    }
    if (failure.status === 404) {
      // Nobody knows the turn any more, so that its stream has nothing to end it.
      stream.close();
      await startTurn(text);
      return;
    }
    showError(failure.message);
    ui.prompt.value = text;
  }
}

function submit() {
  const text = ui.prompt.value.trim();
  if (text && !starting) {
    ui.prompt.value = '';
    fitPrompt();
    send(text);
  }
}

function fitPrompt() {
  ui.prompt.style.height = 'auto';
  ui.prompt.style.height = `${ui.prompt.scrollHeight}px`;
}

async function stop() {
  const turn = running;
  ui.stop.disabled = true;
  try {
    await api.interrupt(turn.turnId);
  } catch (failure) {
    if (failure.status === 404) {
      turn.stream.close();
    } else if (failure.status !== 409) {
      showError(failure.message);
    }
  } finally {
    ui.stop.disabled = false;
  }
}

ui.composer.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
ui.prompt.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
ui.prompt.addEventListener('input', fitPrompt);
ui.stop.addEventListener('click', stop);
ui.change.addEventListener('click', () => send(CHANGE_PROMPT));
ui.run.addEventListener('click', () => send(RUN_PROMPT));
ui['new-thread'].addEventListener('click', () => {
  threadId = null;
  ui.turns.replaceChildren();
  ui.welcome.hidden = false;
  showError(null);
  ui.prompt.focus();
});
for (const suggestion of document.querySelectorAll('.suggestion')) {
  suggestion.addEventListener('click', () => send(suggestion.dataset.prompt));
}
showControls();
refreshInfo();
ui.prompt.focus();

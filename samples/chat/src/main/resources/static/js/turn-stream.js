import { api } from './api.js';

/** What a turn is shown from. An EventSource delivers only the events it is asked for by name. */
const METHODS = [
  'turn/started',
  'turn/completed',
  'turn/plan/updated',
  'item/started',
  'item/completed',
  'item/agentMessage/delta',
  'item/reasoning/summaryPartAdded',
  'item/reasoning/summaryTextDelta',
  'item/reasoning/textDelta',
  'item/commandExecution/outputDelta',
  'thread/tokenUsage/updated',
  'error',
  'warning',
  'codex/gap',
  'codex/turn/lost',
  'codex/approval/requested',
  'codex/approval/resolved',
];

const TERMINAL = new Set(['turn/completed', 'codex/turn/lost']);

/**
 * Follows a turn. After a broken connection the browser comes back by itself with the id of the last event it saw; the
 * stream is closed with the turn's last event, or the browser would come back then as well.
 */
export function followTurn(turnId, { onEvent, onState, onEnd }) {
  const source = new EventSource(api.eventsUrl(turnId));
  let ended = false;

  const end = (reason) => {
    if (!ended) {
      ended = true;
      source.close();
      onState('closed');
      onEnd(reason);
    }
  };

  source.onopen = () => onState('connected');
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) {
      end('unavailable');
    } else if (!ended) {
      onState('reconnecting');
    }
  };
  for (const method of METHODS) {
    source.addEventListener(method, (event) => {
      // A broken connection is an "error", too, but one without data.
      if (event.data === undefined || ended) {
        return;
      }
      const params = JSON.parse(event.data);
      if (method === 'codex/gap' && params.reason === 'expired') {
        // The turn is gone: nothing follows, and the browser would ask for it for ever.
        end('unavailable');
        return;
      }
      onEvent(method, params);
      if (TERMINAL.has(method)) {
        end('terminal');
      }
    });
  }
  onState('connecting');
  return { close: () => end('unavailable') };
}

// The Node.js peer: readline, JSON.parse, and an async consumer per turn that awaits its queue.
// Arguments: NAME FIREHOSE TURNS DELTAS WARM BATCHES RATE [idle | backlog]. Prints one line of JSON.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [name, firehose, ...rest] = process.argv.slice(2);
const [turns, total, warm, batches, rate] = rest.map(Number);
const mode = rest[5];

class TurnQueue {
  #messages = [];
  #next = 0;
  #wake = () => {};

  push(message) {
    this.#messages.push(message);
    this.#wake();
  }

  async take() {
    while (this.#next === this.#messages.length) {
      this.#messages = [];
      this.#next = 0;
      await new Promise((resolve) => (this.#wake = resolve));
    }
    return this.#messages[this.#next++];
  }

  get ready() {
    return this.#next < this.#messages.length;
  }

  takeReady() {
    return this.#messages[this.#next++];
  }
}

class Client {
  #server = spawn(firehose, ["app-server"], { stdio: ["pipe", "pipe", "inherit"] });
  #pending = new Map();
  #queues = new Map();
  #lastId = 0;

  constructor() {
    createInterface({ input: this.#server.stdout, crlfDelay: Infinity }).on("line", (line) => this.#received(JSON.parse(line)));
  }

  #received(message) {
    if (message.method === undefined) {
      const resolve = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      resolve?.(message.result);
    } else {
      this.#queue(message.params.turnId ?? message.params.turn.id).push(message);
    }
  }

  #queue(turnId) {
    let queue = this.#queues.get(turnId);
    if (queue === undefined) {
      queue = new TurnQueue();
      this.#queues.set(turnId, queue);
    }
    return queue;
  }

  request(method, params) {
    const id = ++this.#lastId;
    this.#server.stdin.write(`${JSON.stringify({ id, method, params })}\n`);
    return new Promise((resolve) => this.#pending.set(id, resolve));
  }

  async startThread() {
    return (await this.request("thread/start", {})).thread.id;
  }

  async startTurn(threadId, text) {
    return (await this.request("turn/start", { threadId, input: [{ type: "text", text }] })).turn.id;
  }

  async read(turnId, tally) {
    const queue = this.#queue(turnId);
    for (;;) {
      const message = queue.ready ? queue.takeReady() : await queue.take();
      if (message.method === "item/agentMessage/delta") {
        tally.add(message.params.delta);
      } else if (message.method === "turn/completed") {
        this.#queues.delete(turnId);
        return tally;
      }
    }
  }
}

class Tally {
  count = 0;
  length = 0;
  hash = 0;
  latencies = [];

  constructor(paced) {
    this.paced = paced;
  }

  add(text) {
    if (this.paced) {
      this.latencies.push(Number(process.hrtime.bigint() - BigInt(text)));
    }
    let h = 0;
    for (let i = 0; i < text.length; i++) {
      h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
    }
    this.count++;
    this.length += text.length;
    this.hash = (Math.imul(this.hash, 31) + h) | 0;
  }
}

const status = (key) => Number(/\d+/.exec(readFileSync("/proc/self/status", "utf8").split(`${key}:`)[1])[0]);
const head = (what) => ({ name, java: process.versions.node.split(".")[0], mode: what, t: turns });
const print = (result) => console.log(JSON.stringify(result));
const client = new Client();

async function threadsFor(count) {
  const threads = [];
  while (threads.length < count) {
    threads.push(await client.startThread());
  }
  return threads;
}

async function run(threads, deltas, pace) {
  const text = `fh:${threads.length}:${deltas}:${pace}`;
  const readers = [];
  let cpu;
  let begin;
  for (const thread of threads) {
    if (readers.length === threads.length - 1) {
      cpu = process.cpuUsage();
      begin = process.hrtime.bigint();
    }
    const turn = client.startTurn(thread, text);
    readers.push(turn.then((id) => client.read(id, new Tally(pace > 0))));
    if (readers.length < threads.length) {
      await turn;
    }
  }
  const tallies = await Promise.all(readers);
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const used = process.cpuUsage(cpu);
  const sum = (of) => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    count: sum((tally) => tally.count),
    length: sum((tally) => tally.length),
    hash: sum((tally) => tally.hash) | 0,
    seconds,
    cpu: (used.user + used.system) / 1e6,
    latencies: tallies.flatMap((tally) => tally.latencies).sort((a, b) => a - b),
  };
}

async function throughput(threads, deltas) {
  const all = [];
  for (let i = 0; i < warm + batches; i++) {
    all.push(await run(threads, deltas, 0));
    if (all[i].count !== all[0].count || all[i].length !== all[0].length || all[i].hash !== all[0].hash) {
      throw new Error("two batches differ");
    }
  }
  const measured = all.slice(warm);
  const rates = measured.map((batch) => batch.count / batch.seconds).sort((a, b) => a - b);
  const events = measured.reduce((sum, batch) => sum + batch.count, 0);
  const { count: n, length: sum, hash } = all[0];
  print({
    ...head("throughput"),
    n,
    sum,
    hash,
    msgsPerS: Math.round(rates[rates.length >> 1]),
    cpuPerM: (measured.reduce((cpu, batch) => cpu + batch.cpu, 0) / events) * 1e6,
    rssMB: status("VmHWM") / 1024,
  });
}

async function latency(threads, deltas) {
  for (let i = 0; i < warm; i++) {
    await run(threads, Math.max(1, Math.floor(200000 / turns)), 0);
  }
  await run(threads, Math.max(1, Math.floor(rate / turns)), rate);
  const batch = await run(threads, deltas, rate);
  const micros = (q) => batch.latencies[Math.min(batch.latencies.length - 1, Math.floor(batch.latencies.length * q))] / 1e3;
  print({
    ...head("latency"),
    rate,
    n: batch.count,
    p50us: micros(0.5),
    p99us: micros(0.99),
    p999us: micros(0.999),
    maxus: micros(1),
    cpuS: batch.cpu,
    rssMB: status("VmHWM") / 1024,
  });
}

// Node has no figure for what is reachable unless it is started with --expose-gc.
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

async function idle(threads) {
  const [heapBefore, rssBefore] = [heap(), status("VmRSS")];
  for (const thread of threads) {
    client.read(await client.startTurn(thread, `fh:${threads.length}:0:0`), new Tally(false));
  }
  print({
    ...head("idle"),
    heapBytesPerTurn: Math.round((heap() - heapBefore) / turns),
    rssBytesPerTurn: Math.round(((status("VmRSS") - rssBefore) * 1024) / turns),
  });
}

async function backlog() {
  const thread = await client.startThread();
  const before = heap();
  const turn = await client.startTurn(thread, `fh:1:${total}:0`);
  await client.startThread(); // The answer comes behind all events.
  const grown = heap() - before;
  const tally = await client.read(turn, new Tally(false));
  print({
    ...head("backlog"),
    n: total,
    held: tally.count,
    sum: tally.length,
    hash: tally.hash,
    heapBytesPerQueued: Math.round(grown / tally.count),
  });
}

await client.request("initialize", { clientInfo: { name, version: "1" } });
await run(await threadsFor(1), 2000, 0);
if (mode === "idle") {
  await idle(await threadsFor(turns));
} else if (mode === "backlog") {
  await backlog();
} else {
  const threads = await threadsFor(turns);
  const deltas = Math.max(1, Math.floor(total / turns));
  await (rate > 0 ? latency(threads, deltas) : throughput(threads, deltas));
}
process.exit(0);

import { connect } from 'node:net';

// A reader who asks for one page again and again, over so many connections: sockets and a count of bytes, no more, so
// that it costs less than who answers. What it prints, in JSON: answers a second, and how long the slowest hundredth took.

/** @param {string} name */
const number = (name) => Number(process.env[name]);
const port = number('LOAD_PORT');
const seconds = number('LOAD_SECONDS');
const request = Buffer.from(
  `GET ${process.env.LOAD_PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n`,
);

/** Bytes of one answer with its head: the same each time. */
const size = await new Promise((resolve, reject) => {
  let said = '';
  const socket = connect(port, '127.0.0.1', () => socket.write(request));
  socket.on('error', reject);
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1');
    const end = said.indexOf('\r\n\r\n');
    const length = /^content-length: (\d+)/im.exec(said.slice(0, end))?.[1];
    if (!said.startsWith('HTTP/1.1 200') || (end !== -1 && length === undefined))
      reject(new Error(said.slice(0, 500)));
    const whole = end + 4 + Number(length);
    if (end === -1 || said.length < whole) return;
    socket.destroy();
    resolve(whole);
  });
});

/** @type {number[]} */
const took = [];
let isOver = false;

function openConnection() {
  let got = 0;
  let asked = 0;
  const ask = () => {
    asked = performance.now();
    socket.write(request);
  };
  const onread = {
    buffer: Buffer.allocUnsafe(65_536),
    /** @param {number} bytes */
    callback(bytes) {
      got += bytes;
      if (got < size) return true;
      got -= size;
      took.push(performance.now() - asked);
      if (isOver) socket.destroy();
      else ask();
      return true;
    },
  };
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread }, ask);
}

const began = performance.now();
for (let opened = 0; opened < number('LOAD_CONNECTIONS'); opened += 1) openConnection();
setTimeout(() => {
  isOver = true;
  const perSecond = (took.length / (performance.now() - began)) * 1000;
  took.sort((one, other) => one - other);
  const p99Ms = took[Math.floor(took.length * 0.99)] ?? 0;
  process.stdout.write(JSON.stringify({ perSecond, p99Ms, answers: took.length }));
  setTimeout(() => process.exit(0), 100);
}, seconds * 1000);

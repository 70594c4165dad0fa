import type { ServerResponse } from 'node:http';
import type { Play } from './kinds';

/**
 * Does to one request what a host of its kind does. `onEnd` is told when the answer ended, on the clock of
 * `performance.now()`, and never later than whoever asked can have seen it end.
 */
export function perform(play: Play, response: ServerResponse, onEnd: (endAt: number) => void): void {
  switch (play.how) {
    case 'answer': {
      const { status, headers = {}, body = '', afterMs = 0 } = play;
      const answer = () => {
        onEnd(performance.now());
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
      };
      if (afterMs === 0) answer();
      else setTimeout(answer, afterMs);
      break;
    }
    case 'drip':
      drip(Buffer.from(play.body), response, onEnd);
      break;
    case 'half': {
      const { socket } = response;
      const body = Buffer.from(play.body);
      onEnd(performance.now());
      response.writeHead(200, { 'content-type': 'application/xml', 'content-length': body.length });
      response.write(body.subarray(0, body.length >> 1), () => {
        if (play.isPolite) socket?.end();
        else socket?.destroy();
      });
      break;
    }
    case 'overlong': {
      const body = Buffer.from(play.body);
      onEnd(performance.now());
      response.writeHead(200, { 'content-length': body.length >> 1, connection: 'close' }).end(body);
      break;
    }
    case 'reset':
      onEnd(performance.now());
      response.socket?.resetAndDestroy();
  }
}

function drip(body: Buffer, response: ServerResponse, onEnd: (endAt: number) => void): void {
  let sent = 0;
  let lastSentAt = performance.now();
  response.writeHead(200, { 'content-type': 'application/xml', 'content-length': body.length });
  const timer = setInterval(() => {
    // The byte before: the last one may go out when nobody listens any more.
    onEnd(lastSentAt);
    lastSentAt = performance.now();
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
  }, 100);
  response.on('close', () => clearInterval(timer));
}

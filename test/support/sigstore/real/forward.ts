import { request } from 'node:http';
import type { Answer, ServiceAnswer } from '../services/service.ts';
import type { End } from './pipe-server.ts';

/** Answers what the service behind an end answers. */
export function forward(to: End): Answer {
  const where = 'port' in to ? { port: to.port, host: '127.0.0.1' } : { socketPath: to.path };
  return ({ method, path, headers, body }) =>
    new Promise<ServiceAnswer>((resolve, reject) => {
      const outgoing = request({ ...where, method, path, headers, timeout: 20_000 }, (incoming) => {
        incoming
          .toArray()
          .then((chunks) => {
            const { statusCode: status = 500, headers: given } = incoming;
            const kept = Object.entries(given).filter(([name]) => passed.includes(name));
            const answered = Object.fromEntries(kept.map(([name, value]) => [name, `${value}`]));
            resolve({ status, headers: answered, body: Buffer.concat(chunks) });
          })
          .catch(reject);
      });
      outgoing.on('error', reject).on('timeout', () => outgoing.destroy(new Error('no answer')));
      outgoing.end(body);
    });
}

const passed = ['content-type', 'location', 'retry-after'];

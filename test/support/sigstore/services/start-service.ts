import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf } from '../../loopback/address-of.ts';
import { answerWrongly } from '../../loopback/git-fault.ts';
import type { FaultPlan } from './fault-plan.ts';
import { jsonAnswer } from './json-answer.ts';
import type {
  Answer,
  ServiceAnswer,
  ServiceFault,
  ServiceName,
  ServiceRequest,
} from './service.ts';

export interface RunningService {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly faults: FaultPlan;
  /** Where each request is written down. */
  readonly requests: ServiceRequest[];
  /** Any free one unless told otherwise. */
  readonly port?: number;
}

/** One service on a port of loopback. */
export async function startService(
  service: ServiceName,
  answer: Answer,
  options: ServiceOptions,
): Promise<RunningService> {
  const server = createServer((incoming, response) => {
    readRequest(service, incoming)
      .then((request) => {
        options.requests.push(request);
        return respond(response, { request, answer, fault: options.faults.next(service) });
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return { url: addressOf(server), close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const maxBody = 32 * 1024 * 1024;

async function readRequest(
  service: ServiceName,
  incoming: IncomingMessage,
): Promise<ServiceRequest> {
  const { method = '', url: path = '', headers } = incoming;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > maxBody) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return { service, method, path, headers, body: Buffer.concat(chunks) };
}

interface Exchange {
  readonly request: ServiceRequest;
  readonly answer: Answer;
  readonly fault: ServiceFault | undefined;
}

async function respond(
  response: ServerResponse,
  { request, answer, fault }: Exchange,
): Promise<void> {
  const isRefusal = fault !== undefined && refuses(fault);
  const given = isRefusal ? jsonAnswer(500, {}) : await answerOf(request, answer);
  if (typeof fault === 'object' && 'delay' in fault) await wait(fault.delay);
  else if (fault !== undefined) return answerWrongly(fault, { ...given, response });
  response.writeHead(given.status, given.headers).end(given.body);
}

function refuses(fault: ServiceFault): boolean {
  if (typeof fault !== 'object') return fault === 'html' || typeof fault === 'number';
  return 'status' in fault || 'redirect' in fault;
}

async function answerOf(request: ServiceRequest, answer: Answer): Promise<ServiceAnswer> {
  return (await answer(request)) ?? jsonAnswer(404, { code: 5, message: 'Not Found', details: [] });
}

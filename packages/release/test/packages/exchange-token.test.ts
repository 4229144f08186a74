import { expect, test } from '@jest/globals';
import { type HttpClient, HttpError, type HttpRequest } from '@portcullis/http';
import { exchangeToken } from '../../src/packages/exchange-token.ts';

type Answer = { readonly status: number; readonly body: string } | 'lost' | 'down';

/** Asks for a token at a registry that answers so, in order. */
async function exchange(...answers: readonly Answer[]) {
  const left = [...answers];
  const asked: HttpRequest[] = [];
  const told: string[] = [];
  const http: HttpClient = {
    traffic: { requests: 0, bytes: 0 },
    close: () => {},
    send: async (request, read) => {
      asked.push(request);
      const answer = left.shift() ?? 'down';
      if (answer === 'down') throw new HttpError('server', 'down', { status: 503 });
      if (answer === 'lost') throw new HttpError('network', 'cut', { mayBeDone: true });
      const body = (async function* () {
        yield Buffer.from(answer.body);
      })();
      return read({ status: answer.status, headers: {}, url: request.url, body });
    },
  };
  const trusted = {
    http,
    identify: async (audience: string) => `identity-${asked.length + 1}-for-${audience}`,
    onToken: (token: string) => void told.push(token),
    onNote: () => {},
    workflow: 'release.yml',
    repository: 'o/r',
  };
  const token = await exchangeToken(trusted, {
    audience: 'x',
    question: (identity) => ({
      method: 'POST',
      url: 'https://registry.example.com/token',
      headers: { authorization: `Bearer ${identity}` },
    }),
    advice: 'set it up',
  }).catch((error: unknown) => error);
  return { token, told, asked };
}

const good = { status: 200, body: '{"token":"s3cret-token"}' };

test('a token is told before it is used, and sent once', async () => {
  const { token, told, asked } = await exchange(good);
  expect({ token, told }).toEqual({ token: 's3cret-token', told: ['s3cret-token'] });
  expect(asked).toMatchObject([{ isOnce: true }]);
});

test('a lost answer is followed by another identity, since each is taken once', async () => {
  const { token, asked } = await exchange('lost', good);
  expect(token).toBe('s3cret-token');
  const identities = asked.map(({ headers }) => headers?.authorization);
  expect(identities).toEqual(['Bearer identity-1-for-x', 'Bearer identity-2-for-x']);
});

test('two lost answers, or a registry that is down, end it', async () => {
  expect(await exchange('lost', 'lost')).toMatchObject({ token: { mayBeDone: true } });
  expect((await exchange('down', good)).asked).toHaveLength(1);
});

test('a refusal says what to do, and no identity', async () => {
  const { token } = await exchange({
    status: 404,
    body: '{"message":"identity-1-for-x is no good"}',
  });
  expect(token).toMatchObject({
    code: 'not-trusted',
    message:
      '"registry.example.com" does not take the identity of this workflow (404, "*** is no good"): set it up',
  });
});

test.each([
  '{}',
  '[]',
  '<p>',
  '{"token":7}',
  '{"token":"a b c d e f"}',
  '{"token":"a\\r\\nx: yyyyyy"}',
])('an answer without a token: %s', async (body) => {
  const { token, told } = await exchange({ status: 200, body });
  expect({ token, told }).toMatchObject({ token: { kind: 'unreadable' }, told: [] });
});

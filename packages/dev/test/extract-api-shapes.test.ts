import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { extractApiShapes } from '../src/extract-api-shapes.ts';

const description = {
  paths: {
    '/things/{id}': {
      get: {
        summary: 'prose',
        parameters: [
          { $ref: '#/components/parameters/id' },
          {
            name: 'page',
            in: 'query',
            description: 'prose',
            schema: { type: 'integer', default: 1 },
          },
        ],
        responses: {
          200: {
            description: 'prose',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } },
          },
          204: { description: 'prose' },
          404: { $ref: '#/components/responses/lost' },
        },
      },
      delete: {},
    },
  },
  components: {
    parameters: {
      id: { name: 'id', in: 'path', required: true, schema: { type: 'string', example: 'x' } },
    },
    responses: {
      lost: { content: { 'application/json': { schema: { type: 'object', title: 'prose' } } } },
    },
    schemas: {
      thing: {
        title: 'prose',
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', description: 'prose', examples: ['prose'] },
          description: { type: 'string', nullable: true, readOnly: true },
          kind: { type: 'string', nullable: true, enum: ['a', 'b'] },
          parent: { nullable: true, allOf: [{ $ref: '#/components/schemas/thing' }] },
          parts: { type: 'array', items: { $ref: '#/components/schemas/part' } },
        },
        'x-github-breaking-changes': [],
      },
      part: { oneOf: [{ type: 'string' }, { type: 'integer', format: 'int64' }] },
      other: {},
    },
  },
};

test('what an operation needs is taken, without prose and with JSON Schema for null', () => {
  expect(extractApiShapes(description, ['GET /things/{id}'])).toEqual({
    operations: {
      'GET /things/{id}': {
        parameters: {
          id: { in: 'path', required: true, schema: { type: 'string' } },
          page: { in: 'query', required: false, schema: { type: 'integer' } },
        },
        answers: { 200: { $ref: '#/definitions/thing' }, 204: null, 404: { type: 'object' } },
      },
    },
    definitions: {
      part: { oneOf: [{ type: 'string' }, { type: 'integer', format: 'int64' }] },
      thing: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          description: { type: ['string', 'null'] },
          kind: { type: ['string', 'null'], enum: ['a', 'b', null] },
          parent: { anyOf: [{ type: 'null' }, { allOf: [{ $ref: '#/definitions/thing' }] }] },
          parts: { type: 'array', items: { $ref: '#/definitions/part' } },
        },
      },
    },
  });
});

test('what is sent has a shape too, wherever it is written', () => {
  const schema = { type: 'object', description: 'prose', properties: { id: { type: 'integer' } } };
  const content = { 'application/json': { schema } };
  const post = { requestBody: { $ref: '#/components/requestBodies/thing' }, responses: {} };
  const sending = {
    paths: { '/things': { post } },
    components: { requestBodies: { thing: { required: true, content } } },
  };
  expect(extractApiShapes(sending, ['POST /things']).operations['POST /things']).toEqual({
    parameters: {},
    body: { type: 'object', properties: { id: { type: 'integer' } } },
    answers: {},
  });
});

test('an operation that is not there is no silence', () => {
  expect(() => extractApiShapes(description, ['GET /other'])).toThrow('GET /other');
  expect(() => extractApiShapes(description, ['PUT /things/{id}'])).toThrow('PUT /things/{id}');
});

test('the shapes that tests use are whole, dated, and say where they are from', () => {
  const path = join(import.meta.dirname, '../../../test/support/loopback/github-api-shapes.json');
  const text = readFileSync(path, 'utf8');
  const { source, date, operations, definitions } = JSON.parse(text);
  expect(source).toMatch(
    /^https:\/\/www\.npmjs\.com\/package\/@octokit\/openapi\/v\/\d+\.\d+\.\d+ /,
  );
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Object.keys(operations).length).toBeGreaterThan(3);
  const named = [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual(Object.keys(definitions));
});

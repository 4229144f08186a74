import { Socket } from 'node:net';

// Loaded before every program of a run: whoever wants to talk to another machine is told so, and fails.
const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = options?.host ?? 'localhost';
  if (options?.path === undefined && !/^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host))
    throw new Error(`the fence of the tests: nobody talks to "${host}"`);
  return connect.apply(this, args);
};

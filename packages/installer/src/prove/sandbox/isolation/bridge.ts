/**
 * In a network namespace: a command that leads a port of its loopback to the server's socket outside, and then runs
 * what comes after it. A text and not a file, since a bundle is one file.
 */
export function bridge(node: string, folder: string, port: number): readonly string[] {
  return [node, '-e', program, '--', `${folder}/socket`, `${port}`];
}

const program = `
const { createServer, createConnection } = require('node:net');
const { spawn } = require('node:child_process');
const [path, port, program, ...args] = process.argv.slice(1);
createServer((incoming) => {
  const outgoing = createConnection({ path });
  incoming.on('error', () => outgoing.destroy());
  outgoing.on('error', () => incoming.destroy());
  incoming.pipe(outgoing).pipe(incoming);
}).listen(Number(port), '127.0.0.1', () => {
  const child = spawn(program, args, { stdio: 'inherit' });
  child.on('error', () => process.exit(127));
  child.on('exit', (code) => process.exit(code === null ? 137 : code));
});
`;

import type { Traffic } from '@portcullis/closure';

/** What asking took, for a log: durations stand nowhere else, since a report is the same whenever it is made. */
export function trafficLine({ repositories, requests, bytes }: Traffic, seconds: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  return `asked about ${count(repositories, 'repository', 'repositories')}: ${count(requests, 'request', 'requests')}, ${kilobytes} kB, ${seconds.toFixed(1)} s`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

import { expect, test } from 'vitest';
import { readLoad, servedInWords } from './served.ts';

const said = (more = '') => `Running 10s test @ https://localhost:4000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.65ms    1.03ms  20.00ms   90.00%
    Req/Sec    12.10k   512.00    13.00k    70.00%
  Latency Distribution
     50%  850.00us
     75%    2.90ms
     90%    3.40ms
     99%    1.20s
  120000 requests in 10.00s, 1.23GB read
${more}Requests/sec:  12000.50
Transfer/sec:    126.00MB
`;

test('how quickly pages were served is read from what was said of it', () => {
  expect(readLoad(said())).toEqual({ requestsASecond: 12000.5, half: 0.85, most: 1200, errors: 0 });
});

test('what failed is counted, whether it was a connection or an answer', () => {
  const failed = '  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 10\n';
  expect(readLoad(said(failed)).errors).toBe(17);
});

test('what cannot be understood is no figure', () => {
  expect(() => readLoad('unable to connect to localhost:4000')).toThrow('unable to connect');
});

test('the figures are told in a line for each page', () => {
  const one = { page: '/', encoding: 'gzip', ...readLoad(said()) } as const;
  expect(servedInWords([one])).toBe(
    '/ (gzip): 12,001 a second, half within 0.8 ms, 99 of 100 within 1200.0 ms, 0 errors',
  );
});

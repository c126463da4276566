/** The first byte of a file that gzip packed. */
const PACKED = 0x1f;

const plainFetch = globalThis.fetch.bind(globalThis);

/**
 * Lets DuckDB's worker read its engine from a file that is packed: what ends in .gz is unpacked while it is compiled.
 * Some hosts unpack such a file on the way; what arrives unpacked is left as it is.
 */
globalThis.fetch = async (asked, options) => {
  const response = await plainFetch(asked, options);
  const address = asked instanceof Request ? asked.url : String(asked);
  if (!address.endsWith('.wasm.gz')) return response;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const blob = new Blob([bytes]);
  const packed = new Uint8Array(bytes, 0, 1)[0] === PACKED;
  const stream = packed ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  return new Response(stream, { headers: { 'content-type': 'application/wasm' } });
};

/** DuckDB's worker waits for ever where its engine cannot be read or run: made an error, the page hears of it. */
globalThis.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});

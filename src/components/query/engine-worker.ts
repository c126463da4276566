// The order matters: DuckDB's worker must find the other fetch when it begins. It is taken as a file, as its makers built it.
import './packed-wasm.ts';
import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

importScripts(duckdbWorker);

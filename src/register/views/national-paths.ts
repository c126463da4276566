import type { Region } from '../national/regions.ts';

/** The paths of the pages that only a register gathered from many has. */
export const NATIONAL_PATH = '/national/';
export const COMPARE_PATH = `${NATIONAL_PATH}compare/`;
export const SOURCES_PATH = '/sources/';
export const HEALTH_PATH = `${SOURCES_PATH}health/`;

/** The path of the list of all organisations of a region. */
export const regionPath = (region: Region) => `${NATIONAL_PATH}regions/${region}/`;

/** The files that say the same to machines. */
export const COMPARISON_FILE = '/data/national/compare.json';
export const HEALTH_FILE = '/data/sources/health.json';
export const sourceFile = (id: string) => `/data/sources/${id}.json`;

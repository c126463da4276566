import type { HarvestReport } from '../../register/harvest/report.ts';
import { realDisk, type Disk } from '../../generations/disk.ts';
import { placesIn } from '../generation/places.ts';
import { replace } from '../../generations/replace.ts';
import { healthOf, healthOfFailure, type Health } from './health.ts';
import { metricsOf } from './metrics.ts';

/** Writes what programs that watch the gathering read: `.harvest/metrics.txt` and `.harvest/health.json`. Throws when the disk does. */
export function writeBeside(root: string, report: HarvestReport, disk: Disk = realDisk): void {
  const { metrics, health } = placesIn(root);
  replace(disk, metrics, metricsOf(report));
  replace(disk, health, asJson(healthOf(report)));
}

/** Writes that a harvest could not be done. The metrics stay those of the last that could: they tell its time. */
export function writeFailure(root: string, because: string, now: Date, disk: Disk = realDisk): void {
  const { home, health } = placesIn(root);
  disk.makeFolder(home);
  replace(disk, health, asJson(healthOfFailure(because, now)));
}

const asJson = (health: Health) => `${JSON.stringify(health, null, 2)}\n`;

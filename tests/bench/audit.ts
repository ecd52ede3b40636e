import { audit } from "../../src/audit/audit";
import { generateDataset } from "./generated/generate-dataset";

// `npm run bench -- audit`: how the audit grows with the data. Per n log n it may take twice as long for 10⁵ figures as for
// 10³. The time is the processor's: one run of the largest takes seconds, in which anything can happen to the clock.

const SIZES = [1_000, 10_000, 100_000];
const MOST_TIMES = 2;

const perStep = SIZES.map((size) => {
  const data = generateDataset(size);
  const times = Array.from({ length: Math.ceil(30_000 / size) }, () => {
    const start = process.cpuUsage();
    audit(data);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const ms = Math.min(...times);
  const nanoseconds = (ms * 1e6) / (size * Math.log2(size));
  console.log(`${size} figures: ${ms.toFixed(0)} ms, ${nanoseconds.toFixed(0)} ns per n log n`);
  return nanoseconds;
});
process.exitCode = Math.max(...perStep) <= MOST_TIMES * (perStep[0] ?? 0) ? 0 : 1;

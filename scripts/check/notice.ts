/** `npm run notice -- FILE`: whether a file of notices may go out; public/notice.json unless told. docs/notice.md. */
import { readFileSync } from 'node:fs';
import { problemsOf } from '../build/notice-schema.ts';

const file = process.argv[2] ?? 'public/notice.json';
const problems = problemsOf(readFileSync(file, 'utf8'), new Date());
for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length === 0) console.log(`${file}: may go out`);
process.exitCode = problems.length > 0 ? 1 : 0;

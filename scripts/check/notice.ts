/** `npm run notice -- FILE`: whether a file of notices may go out; brands/default/notice.json unless told. docs/notice.md. */
import { existsSync } from 'node:fs';
import { readText } from '../build/brand/json.ts';
import { problemsOf } from '../build/notice-schema.ts';

const file = process.argv[2] ?? 'brands/default/notice.json';
const problems = existsSync(file)
  ? problemsOf(readText(file), new Date())
  : ['there is no such file'];
for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length === 0) console.log(`${file}: may go out`);
process.exitCode = problems.length > 0 ? 1 : 0;

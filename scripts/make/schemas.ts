/** `npm run schemas`: writes schemas/ from the checks of the build; tests/schemas.test.ts says where they are not current. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../build/schemas.ts';

mkdirSync('schemas', { recursive: true });
for (const [file, text] of schemaFiles()) writeFileSync(file, text);

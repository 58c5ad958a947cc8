/** Writes .github/CITATION.cff, how to cite the project in the Citation File Format: `npm run cff`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { loadFacts } from '../src/content/facts.ts';
import type { Story } from '../src/content/story-schema.ts';

/** Where it stands: with what else is about the repository, as the top level has a closed list of names. */
export const citationPath = fileURLToPath(new URL('../.github/CITATION.cff', import.meta.url));

/** The text of CITATION.cff (format 1.2.0): the program, and the story that it tells as what is to be cited. */
export function citationFile({ title, description, authors, version, updated, licence }: Story): string {
	const work = { title, authors: authors.map((name) => ({ name })), version };
	const cff = {
		'cff-version': '1.2.0',
		message: 'Please cite the story as below, and the version that you used.',
		type: 'software',
		...work,
		abstract: description,
		'date-released': updated,
		license: licence.code,
		'preferred-citation': { type: 'website', ...work, 'date-released': updated },
	};
	return `# Written by \`npm run cff\`, which a test asks for when it is out of date.\n${stringify(cff, { aliasDuplicateObjects: false })}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(citationPath, citationFile(loadFacts().story));

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { sectionsFolder } from './content/root.ts';
import { section } from './content/schema.ts';

/** The sections of the story; facts and states are read by src/content/facts.ts, which checks them too. */
export const collections = {
	sections: defineCollection({
		loader: glob({
			base: `./${sectionsFolder}`,
			pattern: '*.mdx',
			generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		}),
		schema: section,
	}),
};

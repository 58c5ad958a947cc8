import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import checkContent from './src/build/check-content.ts';

/** Where the story is published; both can be set for another address or a folder below one. */
const site = process.env.SITE_URL ?? 'https://110-kilometres.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	compressHTML: true,
	outDir: process.env.OUT_DIR ?? './dist',
	integrations: [checkContent(), mdx()],
	markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: { footnotes: false } } }) },
	build: { inlineStylesheets: 'always' },
	scopedStyleStrategy: 'where',
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
		},
	},
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});

declare module 'doiuse' {
	import type { AcceptedPlugin, Node } from 'postcss';

	/** A plugin for PostCSS that tells of each feature that one of the browsers does not know. */
	export default function doiuse(options: {
		browsers: string[];
		ignore: string[];
		onFeatureUsage: (found: { feature: string; usage: Node }) => void;
	}): AcceptedPlugin;
}

/** A script that stands in a page, without its comments and indents, which every reader would fetch; its strings must each keep to a line. */
export const bareScript = (script: string): string =>
	script.replaceAll(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '').replaceAll(/^\s+/gm, '');

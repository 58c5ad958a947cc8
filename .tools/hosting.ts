type Rules = (path: string) => Map<string, string>;

/** What an nginx snippet of ours sends for a path over https: its `add_header` lines, their variables looked up in its maps. */
export function nginxHeaders(text: string): Rules {
	const maps = new Map<string, [pattern: string, value: string][]>();
	for (const [, name = '', body = ''] of text.matchAll(/^map \$uri \$(\w+) \{\n([\s\S]*?)\n\}/gm)) {
		const lines = [...body.matchAll(/^\s*(\S+)\s+"(.*)";$/gm)];
		maps.set(
			name,
			lines.map(([, pattern = '', value = '']) => [pattern, value]),
		);
	}
	const ofServer: Record<string, string> = {
		scheme: 'https',
		server_name: /^\s*server_name (\S+);$/m.exec(text)?.[1] ?? '',
	};
	const lookUp = (name: string, path: string): string => {
		if (ofServer[name] !== undefined) return ofServer[name];
		const lines = maps.get(name);
		if (!lines) throw new Error(`nginx.conf: no map gives $${name}`);
		const hit = lines.find(([pattern]) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(path));
		return (hit ?? lines.find(([pattern]) => pattern === 'default'))?.[1] ?? '';
	};
	const added = [...text.matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\$\w+))(?: always)?;$/gm)];
	return (path) => {
		const found = new Map<string, string>();
		for (const [, name = '', quoted, bare = ''] of added) {
			const value = (quoted ?? bare).replace(/\$(\w+)/g, (_, variable: string) => lookUp(variable, path));
			if (value !== '') found.set(name.toLowerCase(), value);
		}
		return found;
	};
}

/** What a Caddyfile of ours sends for a path over https: its `header` lines, each for all paths or for those of a named matcher. */
export function caddyHeaders(text: string): Rules {
	const host = /^(\S+) \{$/m.exec(text)?.[1] ?? '';
	const named = (value: string): string => value.replaceAll('{scheme}', 'https').replaceAll('{host}', host);
	const matchers = new Map<string, (path: string) => boolean>();
	for (const [, name = '', not, paths = ''] of text.matchAll(/^\t@(\w+) (not )?path (.+)$/gm)) {
		const patterns = paths.split(' ').map(splat);
		matchers.set(name, (path) => patterns.some((pattern) => pattern.test(path)) !== (not !== undefined));
	}
	const [, shared = ''] = /^\theader \{\n([\s\S]*?)\n\t\}/m.exec(text) ?? [];
	const all = [...shared.matchAll(/^\s*(\S+) "(.*)"$/gm)].map(([, name = '', value = '']) => ({ on: '', name, value }));
	const some = [...text.matchAll(/^\theader @(\w+) (\S+) "(.*)"$/gm)].map(([, on = '', name = '', value = '']) => ({
		...{ on, name, value },
	}));
	return (path) => {
		const hit = [...all, ...some].filter(({ on }) => on === '' || (matchers.get(on)?.(path) ?? false));
		return new Map(hit.map(({ name, value }) => [name.toLowerCase(), named(value)]));
	};
}

const splat = (path: string): RegExp =>
	new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** The types that an nginx snippet of ours gives to endings of file names, by ending. */
export const nginxTypes = (text: string): Map<string, string> =>
	new Map(
		[...text.matchAll(/location ~ \\\.(\w+)\$ \{\s*types \{ (\S+) \1; \}/g)].map(([, ending = '', type = '']) => [
			ending,
			type,
		]),
	);

/** The same of a Caddyfile of ours, without their charset. */
export const caddyTypes = (text: string): Map<string, string> =>
	new Map(
		[...text.matchAll(/@(\w+) \{\s*path \*\.(\w+)\s+file\s+\}\s+header @\1 Content-Type "([^";]+)/g)].map(
			([, , ending = '', type = '']) => [ending, type],
		),
	);

/** Policies as their directives, however many headers they came in; what several say of one directive stands side by side. */
export function directives(policy: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const part of policy.split(/[;,]/)) {
		const [name = '', ...values] = part.trim().split(/\s+/);
		if (name !== '') found.set(name, [...(found.get(name) ?? []), values.join(' ')]);
	}
	return found;
}

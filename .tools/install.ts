import { spawnSync } from 'node:child_process';

/** Runs a command and shows what it prints; one that fails, or takes longer than its seconds, is told of and no more. */
export function run([command = '', ...args]: string[], seconds: number): void {
	console.log(`  ${[command, ...args].join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status, error } = spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000, env });
	if (status !== 0) console.log(`  … did not work (${error?.message ?? `exit ${String(status)}`})`);
}

/** Tries to install a package of the system's, on Debian and its kin. */
export function installPackage(name: string): void {
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	run([...root, 'apt-get', 'update'], 300);
	run([...root, 'apt-get', 'install', '-y', '--no-install-recommends', name], 900);
}

/** Sees to it that a program of the system's is there, installing its package if it is not; throws with what to do by hand when that fails too. */
export function ensureProgram(program: string, name: string): void {
	const starts = (): boolean => spawnSync(program, ['-v'], { timeout: 30_000 }).error === undefined;
	if (starts()) return;
	console.log(`No ${program} found: trying to install ${name}.`);
	installPackage(name);
	if (!starts())
		throw new Error(`${program} is needed and could not be installed. Install ${name} and run the command again.`);
}

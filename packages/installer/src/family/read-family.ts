import { parse } from 'unbash';
import type { Arm, Family, ValueSource } from '../report/installer-report.ts';
import type { Script } from '../script/script.ts';
import { baseName } from './base-name.ts';
import { clauseEntries } from './clause-entries.ts';
import type { Entry } from './entry.ts';
import { familyOf } from './family-of.ts';
import { fileNameKind } from './file-name-kind.ts';
import { lineEntries } from './line-entries.ts';
import { mapEntries } from './map-entries.ts';
import { namelessHoles } from './nameless-holes.ts';
import { powershellEntries } from './powershell-entries.ts';
import { resolved } from './resolved.ts';
import { type ShellNames, shellNames } from './shell-names.ts';
import { sourceOf } from './source-of.ts';
import { testEntries } from './test-entries.ts';
import { toArms } from './to-arms.ts';
import { urlTemplates } from './url-templates.ts';
import { withLoneValue } from './with-lone-value.ts';

/** What kind of installer a script is, by its structure, and what it offers. */
export interface FamilyReading {
  readonly family: Family;
  readonly arms: readonly Arm[];
  /** As the tables say; which of them is looked at is for the analysis to tell. */
  readonly source: ValueSource;
  /** Artifacts that come beside the one of their arm, as an updater does. */
  readonly second: ReadonlySet<string>;
}

/** `urls` are those of artifacts, as the analysis has found them; they help where no table names files. */
export function readFamily(script: Script, urls: readonly string[] = []): FamilyReading {
  const { text, dialect } = script;
  const { entries, asked } = dialect === 'powershell' ? ofPowershell(text) : ofShell(text);
  const all = [...asked, ...urls.map(namelessHoles)];
  const artifacts = all.map(baseName).filter((name) => isArtifact(name));
  const arms = withLoneValue(toArms(entries, artifacts, text), text);
  const second = entries.flatMap((one) =>
    one.isSecond && one.artifact !== undefined ? one.artifact : [],
  );
  return {
    family: familyOf(script, entries, all),
    arms,
    source: sourceOf(arms, all, text),
    second: new Set(second),
  };
}

interface Reading {
  readonly entries: readonly Entry[];
  readonly asked: readonly string[];
}

function ofShell(text: string): Reading {
  const names = shellNames(parse(text));
  const lines = lineEntries(text).map((one) => named(one, names));
  const tables = [...clauseEntries(names, text), ...lines, ...mapEntries(text)];
  return { entries: [...tables, ...testEntries(text)], asked: urlTemplates(names) };
}

/** `echo "value  $file"` says which file where the variable does. */
function named(entry: Entry, { assigned }: ShellNames): Entry {
  if (entry.artifact?.includes('{') !== true) return entry;
  const artifact = baseName(resolved(entry.artifact, assigned));
  return { ...entry, artifact };
}

function ofPowershell(text: string): Reading {
  const entries = [...powershellEntries(text), ...lineEntries(text), ...mapEntries(text)];
  const asked = [...text.matchAll(/["'](https?:\/\/[^"'\s]{1,500})["']/g)].map(([, url = '']) =>
    toTemplate(url),
  );
  return { entries, asked: asked.slice(0, 256) };
}

/** `$name`, `${name}` and `$(…)` of PowerShell as everywhere here. */
function toTemplate(text: string): string {
  return text.replace(/\$\([^()]{0,200}\)/g, '{…}').replace(/\$\{?(?:\w+:)?(\w+)\}?/g, '{$1}');
}

function isArtifact(name: string): boolean {
  const kind = fileNameKind(name.replace(/\.\{\w+\}$/, '.zip'));
  return (
    (kind === 'archive' || kind === 'package') && !/^(?:\{[^}]*\}|tar)?\.?[a-z\d]*$/i.test(name)
  );
}

import { describe, expect, test } from '@jest/globals';
import { graphJson, graphMermaid, graphTree, type UseNode, type UseTree } from '../../src/index.ts';

const leaf: UseNode = {
  kind: 'repository',
  text: 'o/leaf@v1',
  isPinned: false,
  verdict: 'tag-only',
  version: 'v1.2.3',
  commit: 'c'.repeat(40),
  isRepeated: false,
  uses: [],
};

const trees: readonly UseTree[] = [
  {
    path: '.github/workflows/ci.yml',
    uses: [
      {
        kind: 'repository',
        text: `o/root@${'a'.repeat(40)}`,
        isPinned: true,
        verdict: 'released',
        isRepeated: false,
        uses: [
          leaf,
          { kind: 'image', text: 'alpine:3', isPinned: false, isRepeated: false, uses: [] },
          { kind: 'local', text: './here', isPinned: false, isRepeated: false, uses: [] },
        ],
      },
      { ...leaf, isRepeated: true },
      {
        kind: 'repository',
        text: 'o/gone@v1',
        isPinned: false,
        verdict: 'inconclusive',
        unknown: 'nobody has it',
        isRepeated: false,
        uses: [],
      },
    ],
  },
  { path: 'action.yml', uses: [] },
];

test('as a tree', () => {
  expect(graphTree(trees)).toBe(`.github/workflows/ci.yml
├── o/root@${'a'.repeat(40)}  (released)
│   ├── o/leaf@v1  (not pinned, tag-only, v1.2.3)
│   ├── alpine:3  (not pinned)
│   └── ./here  (from the workspace)
├── o/leaf@v1  (not pinned, tag-only, v1.2.3, see above)
└── o/gone@v1  (not pinned, inconclusive, not followed: nobody has it)

action.yml
`);
});

test('as a flowchart', () => {
  expect(graphMermaid(trees)).toBe(`flowchart LR
  n0[".github/workflows/ci.yml"]
  n1["o/root#64;aaaaaaaaaa"]
  n2["o/leaf#64;v1"]
  n3["o/gone#64;v1"]
  n4["alpine#58;3"]
  n5["./here"]
  n0 --> n1
  n0 -.->|"tag-only"| n2
  n0 -.->|"inconclusive"| n3
  n1 -.->|"tag-only"| n2
  n1 -.-> n4
  n1 -.-> n5
  classDef loose stroke:#d1242f,stroke-width:2px
  class n2,n3,n4,n5 loose
`);
});

test('as JSON', () => {
  const [file] = JSON.parse(graphJson(trees)).files;
  expect(file.uses[0]).toMatchObject({ kind: 'repository', pinned: true, verdict: 'released' });
  expect(file.uses[0].needs[0]).toEqual({
    kind: 'repository',
    uses: 'o/leaf@v1',
    pinned: false,
    verdict: 'tag-only',
    version: 'v1.2.3',
    commit: 'c'.repeat(40),
    needs: [],
  });
  expect(file.uses[1].repeated).toBe(true);
});

describe('hostile texts', () => {
  const text = 'o/x@v1"]\n  click n0 "javascript:x"\u001b[31m\u202e::error::x ##[error]';
  const hostile: readonly UseTree[] = [{ path: text, uses: [{ ...leaf, text, unknown: text }] }];

  test.each([
    ['tree', graphTree],
    ['mermaid', graphMermaid],
    ['json', graphJson],
  ])('in a %s stay text', (_, write) => {
    const written = write(hostile);
    expect(written).not.toMatch(/^\s*(?:click|::error)|##\[/m);
    for (const unseen of ['\u001b', '\u202e']) expect(written).not.toContain(unseen);
  });
});

test('a diagram has no more than Mermaid draws, and says so', () => {
  const uses = Array.from({ length: 2000 }, (_, index) => ({ ...leaf, text: `o/x${index}@v1` }));
  const drawn = graphMermaid([{ path: 'ci.yml', uses }]);
  expect(drawn.match(/-\.->/g)?.length).toBeLessThanOrEqual(500);
  expect(drawn.length).toBeLessThan(50_000);
  expect(drawn).toMatch(/^%% \d+ of 2000 arrows are left out/m);
});

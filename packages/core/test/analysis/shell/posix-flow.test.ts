import { describe, expect, test } from '@jest/globals';
import { flowOf, shown } from './flow-of.ts';

describe('where it is written', () => {
  test.each([
    ['echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['echo "t=$T" >> "$GITHUB_OUTPUT"', ['output t = $T']],
    ['echo "t=${T}" >> "${GITHUB_ENV}"', ['env t = $T']],
    ['echo t="$T" > $GITHUB_ENV', ['env t = $T']],
    ['>> $GITHUB_ENV echo "t=$T"', ['env t = $T']],
    ['echo "t=$T" 1>>"$GITHUB_ENV" 2>&1', ['env t = $T']],
    ['echo "t=$T" &>> $GITHUB_ENV', ['env t = $T']],
    ['echo "t=$T" | tee -a $GITHUB_OUTPUT', ['output t = $T']],
    [
      'echo "t=$T" | sudo tee -a "$GITHUB_ENV" "$GITHUB_OUTPUT" > /dev/null',
      ['output t = $T', 'env t = $T'],
    ],
    ['echo "t=$T" | tee -a "$GITHUB_ENV" >> "$GITHUB_OUTPUT"', ['output t = $T', 'env t = $T']],
    ['echo "$HOME/bin:$P" >> $GITHUB_PATH', ['path ? = $HOME $P']],
    ['echo "t=$T" >> ${{ github.output }}', ['output t = $T']],
    ['echo "t=$T" >> "${{ env.GITHUB_ENV }}"', ['env t = $T']],
    ['OUT=$GITHUB_OUTPUT; echo "t=$T" >> "$OUT"', ['output t = $T']],
    ['w() { echo "t=$T" >> "$1"; }\nw "$GITHUB_STATE"', ['state t = $T']],
    ['{ echo "a=$A"; echo "b=$B"; } >> "$GITHUB_OUTPUT"', ['output a = $A', 'output b = $B']],
    ['(echo "a=$A"; echo "b=$B") >> "$GITHUB_OUTPUT"', ['output a = $A', 'output b = $B']],
    [
      'if test -n "$A"; then echo "a=$A"; else echo "a=$B"; fi >> "$GITHUB_OUTPUT"',
      ['output a = $A', 'output a = $B'],
    ],
    ['x && echo "a=$A" >> $GITHUB_OUTPUT || true', ['output a = $A']],
    ['echo "::set-output name=t::$T"', ['output t = $T']],
    ['echo ::set-output name=t::$T', ['output t = $T']],
    ['echo "::set-env name=t::${T}"', ['env t = $T']],
    ['echo "::add-path::$T"', ['path ? = $T']],
    ['printf "::set-output name=%s::%s\\n" t "$T"', ['output t = $T']],
    ['echo "t=$T" >&2; echo "set-output of $T"', []],
    ['echo "t=$T" >> $GITHUB_STEP_SUMMARY; echo $GITHUB_OUTPUT', []],
    ['# echo "t=$T" >> $GITHUB_OUTPUT', []],
    ['cat <<X\necho "t=$T" >> $GITHUB_OUTPUT\nX', []],
    ['bash -c \'echo "t=$T" >> $GITHUB_OUTPUT\'', ['output t = $T']],
    ['eval "echo t=x >> $GITHUB_OUTPUT"', []],
    ['/bin/echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $T']],
  ])('%j', (text, expected) => expect(shown(flowOf(text, 'bash'))).toEqual(expected));
});

describe('how it is spelled', () => {
  test.each([
    ['printf "t=%s\\n" "$T" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['printf \'a=%s\\nb=%s\\n\' "$A" "$B" >> $GITHUB_OUTPUT', ['output a = $A', 'output b = $B']],
    ['printf \'%s=%s\\n\' a "$A" b "$B" >> $GITHUB_OUTPUT', ['output a = $A', 'output b = $B']],
    ['printf \'n=%d\\n\' "$N" >> $GITHUB_OUTPUT', ['output n = harmless']],
    ['printf "$T" >> $GITHUB_OUTPUT', ['output ? = $T']],
    ['echo -n "t=$T" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['echo -e "a=$A\\nb=$B" >> $GITHUB_OUTPUT', ['output a = $A', 'output b = $B']],
    ['echo "$N=$V" >> $GITHUB_OUTPUT', ['output ? = $N $V']],
    ['echo "p_${N}=$V" >> $GITHUB_OUTPUT', ['output ? = $N $V']],
    ['echo "${{ inputs.a }}=$V" >> $GITHUB_OUTPUT', ['output ? = @6 $V']],
    ['echo "t=${{ github.event.issue.title }}" >> $GITHUB_OUTPUT', ['output t = @8']],
    ["echo 't=a-${{ x }}-${{ y }}' >> $GITHUB_OUTPUT", ['output t = @10 @19']],
    ['echo "t=$A${{ x }}" >> $GITHUB_OUTPUT', ['output t = $A @10']],
    ['echo "t=it is" >> $GITHUB_OUTPUT', ['output t =']],
    ['cat <<EOF >> $GITHUB_OUTPUT\na=$A\nb=x\nEOF', ['output a = $A', 'output b =']],
    ["cat >> $GITHUB_OUTPUT <<'EOF'\na=$A\nb=${{ x }}\nEOF", ['output a =', 'output b = @37']],
    ['cat <<-EOF >> $GITHUB_OUTPUT\n\ta=$A\n\tEOF', ['output a = $A']],
    ['cat <<< "a=$A" >> $GITHUB_OUTPUT', ['output a = $A']],
    [
      'echo "b<<EOF" >> $GITHUB_OUTPUT\necho "$B" >> $GITHUB_OUTPUT\necho "EOF" >> $GITHUB_OUTPUT\necho "c=$C" >> $GITHUB_OUTPUT',
      ['output b = $B', 'output c = $C'],
    ],
    [
      '{ echo "b<<EOF"; cat body.md; echo EOF; echo c=$C; } >> $GITHUB_OUTPUT',
      ['output b = (cat body.md)', 'output c = $C'],
    ],
    [
      'D=$(openssl rand -hex 8)\n{ echo "b<<$D"; echo "$B"; echo "$D"; echo c=$C; } >> $GITHUB_OUTPUT',
      ['output b = $B', 'output c = $C'],
    ],
    [
      '{ echo "b<<$D"; echo "$B"; echo "$D"; echo c=$C; } >> $GITHUB_OUTPUT',
      ['output b = $B', 'output c = $C'],
    ],
    ['echo "b<<EOF\n$B\nEOF" >> $GITHUB_OUTPUT', ['output b = $B']],
    ["echo 'b<<EOF' >> $GITHUB_ENV\nx >> $GITHUB_ENV", ['env b = (x)']],
    ['env >> $GITHUB_ENV', ['env ? = (env)']],
    ['cat out.env >> $GITHUB_ENV', ['env ? = (cat out.env)']],
    ['jq -r .x f.json | sed s/a/b/ >> $GITHUB_ENV', ['env ? = (jq -r .x f.json)']],
    ['echo "$A" | sed "s/^/t=/" >> $GITHUB_ENV', ['env ? = $A']],
    ['echo "t=$T" \\\n  >> $GITHUB_OUTPUT', ['output t = $T']],
    [
      'echo "t=$T" >> $GITHUB_OUTPUT\r\necho "u=$U" >> $GITHUB_OUTPUT',
      ['output t = $T', 'output u = $U'],
    ],
  ])('%j', (text, expected) => expect(shown(flowOf(text, 'bash'))).toEqual(expected));
});

describe('what it is made of', () => {
  test.each([
    ['T="$X"; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $X']],
    ['T=a; echo "t=$T" >> $GITHUB_OUTPUT', ['output t =']],
    ['T=$X; T=${T//[^a-z]/}; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['T=$X; T="$T-$Y"; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $X $Y']],
    ['T=a; T+="$Y"; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $Y']],
    ['if x; then T=$A; else T=$B; fi; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $A $B']],
    ['if x; then T=$A; fi; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $A $T']],
    ['if x; then T=$A; exit 0; else T=b; fi; echo "t=$T" >> $GITHUB_OUTPUT', ['output t =']],
    ['case $X in a) T=$A ;; *) T=b ;; esac; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $A']],
    ['(T=$A); echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['export T=$X; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = $X']],
    [
      'f() { local T=$1; echo "t=$T" >> $GITHUB_OUTPUT; }; f "$A"; f b',
      ['output t = $A', 'output t ='],
    ],
    ['f() { echo "t=$1" >> $GITHUB_OUTPUT; }; trap f EXIT', ['output t = unknown']],
    [
      'set_o() { echo "$1=$2" >> "$GITHUB_OUTPUT"; }\nset_o a "$A"\nset_o b "$B"',
      ['output a = $A', 'output b = $B'],
    ],
    ['echo "t=${T:-$D}" >> $GITHUB_OUTPUT', ['output t = $T $D']],
    ['echo "t=${T:+$D}" >> $GITHUB_OUTPUT', ['output t = $D']],
    ['echo "n=${#T}" >> $GITHUB_OUTPUT', ['output n = harmless']],
    ['echo "t=${T,,}${T#refs/heads/}" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['echo "t=${T//\\//-}" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['echo "t=${T//[^a-zA-Z0-9_.-]/-}" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=${T//[^[:alnum:]]/-}" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=${T//[^a-z;]/-}" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['echo "t=${T/[^a-z]/-}" >> $GITHUB_OUTPUT', ['output t = $T']],
    ['echo "t=${!T}" >> $GITHUB_OUTPUT', ['output t = unknown']],
    ['echo "t=$((N + 1))" >> $GITHUB_OUTPUT', ['output t = harmless']],
    [
      'echo "t=$(gh pr view 1 -q .title)" >> $GITHUB_OUTPUT',
      ['output t = (gh pr view 1 -q .title)'],
    ],
    ['echo "t=`git log -1`" >> $GITHUB_OUTPUT', ['output t = (git log -1)']],
    [
      'T=$(gh pr view ${{ github.event.number }} -q .title); echo "t=$T" >> $GITHUB_OUTPUT',
      ['output t = (gh pr view ${{ github.event.number }} -q .title)'],
    ],
    ['echo "t=$(echo "$X" | cut -d/ -f1)" >> $GITHUB_OUTPUT', ['output t = $X']],
    ['echo "t=$(echo "$X" | tr -cd \'a-z0-9\')" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=$(tr -dc \'[:alnum:]\' <<< "$X")" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=$(echo "$X" | tr -d \'\\n\')" >> $GITHUB_OUTPUT', ['output t = $X']],
    ['echo "t=$(echo "$X" | grep -oE \'^[0-9]+$\')" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=$(echo "$X" | grep -oE \'#.*\')" >> $GITHUB_OUTPUT', ['output t = $X']],
    [
      'echo "t=$(echo "$X" | sed \'s/[^a-zA-Z0-9]/-/g\')" >> $GITHUB_OUTPUT',
      ['output t = harmless'],
    ],
    ['echo "t=$(echo "$X" | sed \'s#/#-#g\')" >> $GITHUB_OUTPUT', ['output t = $X']],
    ['echo "t=$(wc -l < f)" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=$(jq length f.json)" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=$(echo "$X" | sha256sum | cut -c1-8)" >> $GITHUB_OUTPUT', ['output t = harmless']],
    ['echo "t=$(git rev-parse HEAD)" >> $GITHUB_OUTPUT', ['output t = harmless']],
    [
      'echo "t=$(git rev-parse --abbrev-ref HEAD)" >> $GITHUB_OUTPUT',
      ['output t = (git rev-parse --abbrev-ref HEAD)'],
    ],
    ['echo "t=$(basename "$X")" >> $GITHUB_OUTPUT', ['output t = (basename $X) $X']],
    ['echo "t=$(date +%s)" >> $GITHUB_OUTPUT', ['output t = harmless']],
    [
      'echo "t=$(jq -r .issue.title "$GITHUB_EVENT_PATH")" >> $GITHUB_OUTPUT',
      ['output t = payload.issue.title'],
    ],
    ['echo "t=$(< n.txt)" >> $GITHUB_OUTPUT', ['output t = (cat n.txt)']],
    ['echo "$X" > n.txt; echo "t=$(cat n.txt)" >> $GITHUB_OUTPUT', ['output t = $X']],
    ['read -r T < n.txt; echo "t=$T" >> $GITHUB_OUTPUT', ['output t = (cat n.txt)']],
    ['IFS=/ read -r A B <<< "$X"; echo "t=$B" >> $GITHUB_OUTPUT', ['output t = $X']],
    ['while read -r l; do echo "t=$l" >> $GITHUB_OUTPUT; done < n.txt', ['output t = (cat n.txt)']],
    ['git log | while read -r l; do echo "t=$l"; done >> $GITHUB_OUTPUT', ['output t = (git log)']],
    ['for f in a $X; do echo "t=$f" >> $GITHUB_OUTPUT; done', ['output t = $X']],
    ['T=; for f in a; do echo "t=$T" >> $GITHUB_OUTPUT; T=$X; done', ['output t = $X']],
    ['L=($A $B); echo "t=${L[0]}" >> $GITHUB_OUTPUT', ['output t = $A $B']],
    ['[[ "$X" =~ ^[0-9]+$ ]] || exit 1; echo "t=$X" >> $GITHUB_OUTPUT', ['output t = whole:$X']],
    [
      'if [[ ! $X =~ ^[a-z]+$ ]]; then echo no; exit 1; fi; echo "t=$X" >> $GITHUB_OUTPUT',
      ['output t = whole:$X'],
    ],
    [
      'if ! [[ $X =~ ^v[0-9]+\\.[0-9]+$ ]]; then exit 1; fi; echo "t=$X" >> $GITHUB_OUTPUT',
      ['output t = whole:$X'],
    ],
    ['if [[ $X =~ ^[0-9]+$ ]]; then echo "t=$X" >> $GITHUB_OUTPUT; fi', ['output t = whole:$X']],
    ['if [[ $X =~ [0-9]+ ]]; then echo "t=$X" >> $GITHUB_OUTPUT; fi', ['output t = $X']],
    ['[[ $X =~ ^[0-9]+$ ]] || echo no; echo "t=$X" >> $GITHUB_OUTPUT', ['output t = $X']],
    [
      'if [[ $X =~ ([0-9]+) ]]; then echo "t=${BASH_REMATCH[1]}" >> $GITHUB_OUTPUT; fi',
      ['output t = harmless'],
    ],
    [
      'if [[ $X =~ (.+) ]]; then echo "t=${BASH_REMATCH[1]}" >> $GITHUB_OUTPUT; fi',
      ['output t = $X'],
    ],
    ['echo "t=$(test -n "$X" && echo true || echo "$Y")" >> $GITHUB_OUTPUT', ['output t = $Y']],
    ["python3 <<'P' >> $GITHUB_OUTPUT\nprint(1)\nP", ['output ? = (python3)']],
    ['echo "t=$(echo "$X" | python3 -c "print(1)")" >> $GITHUB_OUTPUT', ['output t = $X']],
    [
      'echo "t=$(cat "$GITHUB_EVENT_PATH" | jq -r .issue.body)" >> $GITHUB_OUTPUT',
      ['output t = payload.issue.body'],
    ],
  ])('%j', (text, expected) => expect(shown(flowOf(text, 'bash'))).toEqual(expected));
});

const write = 'echo "t=$X" >> $GITHUB_OUTPUT';

describe('what a test of a script says of a variable behind it', () => {
  test.each([
    [`printf '%s' "$X" | grep -Eq '^[A-Za-z0-9._-]+$' || exit 1`, 'line:$X'],
    [`if ! printf '%s\\n' "$X" | grep -Eq '^[0-9]+$'; then echo no; exit 1; fi`, 'line:$X'],
    [`if ! echo "$X" | grep -q "^v[[:digit:]]\\+$"; then exit 1; fi`, 'line:$X'],
    [`echo -n "\${X}" | grep -qxE '[a-z]+' || { echo no; exit 1; }`, 'line:$X'],
    [`grep -qE '^[a-z]+$' <<< "$X" || exit 1`, 'line:$X'],
    [`grep -q --extended-regexp -e '^(a|b)$' <<< "$X" 2>/dev/null || exit 1`, 'line:$X'],
    [`printf '%s' "$X" | grep -qzE '^[a-z]+$' || exit 1`, 'whole:$X'],
    [`printf '%s' "$X" | grep -qzP '^[a-z]+$' || exit 1`, 'line:$X'],
    [`if echo "$X" | grep -q '[^a-z0-9]'; then exit 1; fi`, 'line:$X'],
    [`echo "$X" | grep -qvE '^[a-z]+$' && exit 1`, 'line:$X'],
    [`if ! [[ $X =~ ^[0-9]+$ ]] || ! [[ $Y =~ ^[0-9]+$ ]]; then exit 1; fi`, 'whole:$X'],
    [`X="$(cat f | head -n1)"; echo "$X" | grep -Eq '^[a-z]+$' || exit 1`, 'whole:(cat f)'],
    [`X="$(tr -d '\\r\\n' < f)"; echo "$X" | grep -Eq '^[a-z]+$' || exit 1`, 'whole:(cat f)'],
    [`read -r X < f; echo "$X" | grep -Eq '^[a-z]+$' || exit 1`, 'whole:(cat f)'],
    [`read -d '' X < f; echo "$X" | grep -Eq '^[a-z]+$' || exit 1`, 'line:(cat f)'],
    [`case "$X" in *[!a-z0-9]*) exit 1 ;; esac`, 'whole:$X'],
    [`case "$X" in *[!a-z]*) echo no ;; esac`, '$X whole:$X'],
    [`case $X in a | b-[0-9]) ;; *) exit 1 ;; esac`, 'whole:$X'],
    [`case "$X" in ''|*[!0-9]*) echo no; exit 1 ;; esac`, 'whole:$X'],
  ])('%s', (text, expected) => {
    expect(shown(flowOf(`${text}\n${write}`, 'bash'))).toEqual([`output t = ${expected}`]);
  });

  test.each([
    // Not from one end to the other, or not all of it harmless.
    `echo "$X" | grep -Eq '[a-z]+' || exit 1`,
    `echo "$X" | grep -Eq '^(a)|(b)$' || exit 1`,
    `echo "$X" | grep -Eq '^.+$' || exit 1`,
    `echo "$X" | grep -q '^(a|b)$' || exit 1`,
    `echo "$X" | grep -Eq '^[^;]+$' || exit 1`,
    `echo "$X" | grep -q '[^a-z]' || exit 1`,
    `if ! echo "$X" | grep -q '[^a-z]'; then exit 1; fi`,
    `echo "$X" | grep -qvE '^[a-z]+$' || exit 1`,
    // Something else is tested, or what is said has no effect.
    `echo "v$X" | grep -Eq '^v[a-z]+$' || exit 1`,
    `echo "$X" | cut -c1 | grep -Eq '^[a-z]+$' || exit 1`,
    `echo "$X" | grep -Eq "^$P$" || exit 1`,
    `echo "$X" | grep -Eq '^[a-z]+$' file || exit 1`,
    `echo "$X" | grep -qf patterns '^[a-z]+$' || exit 1`,
    `echo "$X" | grep -Eq '^[a-z]+$' || echo no`,
    `if echo "$X" | grep -Eq '^[a-z]+$'; then exit 1; fi`,
    `if ! [[ $X =~ ^[0-9]+$ ]] && ! [[ $Y =~ ^[0-9]+$ ]]; then exit 1; fi`,
    `case "$X" in [a-z]*) ;; *) exit 1 ;; esac`,
    `case "$X" in *[!a-z]*) ;& *) exit 1 ;; esac`,
    `case "$X" in *[!a-z$]*) exit 1 ;; esac`,
  ])('%s says nothing', (text) => {
    expect(shown(flowOf(`${text}\n${write}`, 'bash'))).toEqual(['output t = $X']);
  });
});

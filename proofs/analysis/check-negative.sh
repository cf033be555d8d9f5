#!/usr/bin/env bash
# check.sh must refuse an admitted proof and a foreign axiom, however they come in. Each case is a small Facts.v of its own.
# usage: check-negative.sh [option of check.sh]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(cd "$here/../.." && pwd)/target/analysis-negative

# lay NAME THEOREM..: Facts.v from standard input, with the theorems whose assumptions are printed
lay() {
  mkdir -p "$work/$1"
  { echo 'From Coq Require Import Reals.'; echo 'Open Scope R_scope.'; cat; } > "$work/$1/Facts.v"
  {
    echo 'From MemAnalysis Require Import Facts.'
    echo 'Definition all_facts := (I'
    printf ', %s\n' "${@:2}"
    echo ').'
    echo 'Print Assumptions all_facts.'
  } > "$work/$1/Assumptions.v"
  cp "$here/axioms.txt" "$work/$1"
}

option=("$@")
check() { "$here/check.sh" "${option[@]}" "$work/$1" "$work/$1-build" > "$work/$1.out" 2>&1; }

expect_refusal() {
  lay "$1" "${@:3}"
  if check "$1"; then echo "ACCEPTED: $1" >&2; exit 1; fi
  grep -q "REFUSED: $2" "$work/$1.out" || { cat "$work/$1.out" >&2; echo "refused for another reason: $1" >&2; exit 1; }
  echo "refused as it should be: $1"
}

rm -rf "$work"
lay sound ok_TRUE <<'COQ'
Theorem ok_TRUE : 0 <= 0. Proof (Rle_refl 0).
COQ
check sound || { cat "$work/sound.out" >&2; echo "REFUSED: a sound proof" >&2; exit 1; }

expect_refusal admitted "a forbidden word" ok_FALSE <<'COQ'
Theorem ok_FALSE : 0 = 1. Proof. Admitted.
COQ
expect_refusal axiom "a forbidden word" ok_FALSE <<'COQ'
Axiom wrong : 0 = 1.
Theorem ok_FALSE : 0 = 1. Proof wrong.
COQ
expect_refusal variable "foreign axioms: .*wrong" ok_FALSE <<'COQ'
Variable wrong : 0 = 1.
Theorem ok_FALSE : 0 = 1. Proof wrong.
COQ
expect_refusal library-axiom "foreign axioms: .*constructive_indefinite_description" ok_CHOICE <<'COQ'
From Coq Require ClassicalEpsilon.
Theorem ok_CHOICE : {x : R | 0 < x}.
Proof (ClassicalEpsilon.constructive_indefinite_description _ (ex_intro (fun x => 0 < x) 1 Rlt_0_1)).
COQ
expect_refusal scope "a scope other than" ok_ZERO <<'COQ'
Open Scope nat_scope.
Theorem ok_ZERO : 1 - 2 = 0. Proof (eq_refl 0).
COQ
expect_refusal unlisted "Assumptions.v does not list" ok_TRUE <<'COQ'
Theorem ok_TRUE : True. Proof I.
Theorem ok_UNLISTED : True. Proof I.
COQ
expect_refusal broken "does not compile" ok_FALSE <<'COQ'
Theorem ok_FALSE : 0 = 1. Proof (eq_refl 0).
COQ

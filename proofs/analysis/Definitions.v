(** Every notion that a statement in Facts.v uses. Facts.v and this file are what a reader compares with
    specs/theory.md; all other files are proofs.

    An alphabet is a list, a law on it a function with non-negative values of sum 1. Coq's ln is 0
    outside (0,oo) and its x/0 is 0, so 0 ln 0 = 0 and 0 ln (0/0) = 0 hold as the text asks; where the
    text would say "infinite", a statement requires absolute continuity. *)
From Coq Require Import Reals List.
Import ListNotations.
Open Scope R_scope.

(** ** Sums, laws, divergences *)

Fixpoint fsum {A : Type} (l : list A) (f : A -> R) : R :=
  match l with nil => 0 | cons a l' => f a + fsum l' f end.

Definition nonneg {A} (l : list A) (P : A -> R) : Prop := forall a, In a l -> 0 <= P a.
Definition law {A} (l : list A) (P : A -> R) : Prop := nonneg l P /\ fsum l P = 1.
(** Q << P. *)
Definition abscont {A} (l : list A) (Q P : A -> R) : Prop :=
  forall a, In a l -> P a = 0 -> Q a = 0.
Definition expect {A} (l : list A) (P r : A -> R) : R := fsum l (fun a => P a * r a).
Definition moment {A} (l : list A) (P r : A -> R) (k : nat) : R := fsum l (fun a => P a * r a ^ k).
Definition variance {A} (l : list A) (P r : A -> R) : R :=
  fsum l (fun a => P a * (r a - expect l P r) ^ 2).

(** D(Q||P). *)
Definition KL {A} (l : list A) (Q P : A -> R) : R := fsum l (fun a => Q a * ln (Q a / P a)).
(** d2(a||b), Dber(m) = d2((1+m)/2 || 1/2), the binary entropy h. *)
Definition d2 (a b : R) : R := a * ln (a / b) + (1 - a) * ln ((1 - a) / (1 - b)).
Definition Dber (m : R) : R := (1 + m) / 2 * ln (1 + m) + (1 - m) / 2 * ln (1 - m).
Definition h (x : R) : R := - x * ln x - (1 - x) * ln (1 - x).
(** d2((1+m)/2 || pi): the divergence of a binary target of mean m from one with P(A=1) = pi. *)
Definition dpi (pi m : R) : R := d2 ((1 + m) / 2) pi.

(** x tanh x - ln cosh x, the values of eta(x) - c x^2/2, and their least upper bound at c = 1 - T^2. *)
Definition sign_entropy (x : R) : R := x * tanh x - ln (cosh x).
Definition excess (c v : R) : Prop := exists x, v = sign_entropy x - c * x ^ 2 / 2.
Definition excess_bound (T : R) : R := Dber T - (1 - T ^ 2) * (/ 2 * ln ((1 + T) / (1 - T))) ^ 2 / 2.

(** E e^(tr), its logarithm Lam, the derivative of Lam. *)
Definition mgf {A} (l : list A) (P r : A -> R) (t : R) : R :=
  fsum l (fun a => P a * exp (t * r a)).
Definition Lam {A} (l : list A) (P r : A -> R) (t : R) : R := ln (mgf l P r t).
Definition Lam1 {A} (l : list A) (P r : A -> R) (t : R) : R :=
  fsum l (fun a => P a * (r a * exp (t * r a))) / mgf l P r t.
(** r and -r have the same law. *)
Definition sym_law {A} (l : list A) (P r : A -> R) : Prop :=
  forall t, mgf l P r (- t) = mgf l P r t.

(** ** Joint laws, information, learners *)

(** G x y is a joint law; its marginals are row and column sums. *)
Definition margX {X Y} (LY : list Y) (G : X -> Y -> R) (x : X) : R := fsum LY (G x).
Definition margY {X Y} (LX : list X) (G : X -> Y -> R) (y : Y) : R := fsum LX (fun x => G x y).
Definition joint {X Y} (LX : list X) (LY : list Y) (G : X -> Y -> R) : Prop :=
  (forall x y, In x LX -> In y LY -> 0 <= G x y) /\ fsum LX (fun x => fsum LY (G x)) = 1.

(** I(X;Y). *)
Definition MI {X Y} (LX : list X) (LY : list Y) (G : X -> Y -> R) : R :=
  fsum LX (fun x => fsum LY (fun y => G x y * ln (G x y / (margX LY G x * margY LX G y)))).
(** I(X;Y|Z) of a law T z x y. *)
Definition CMI {Z X Y} (LZ : list Z) (LX : list X) (LY : list Y) (T : Z -> X -> Y -> R) : R :=
  fsum LZ (fun z => fsum LX (fun x => fsum LY (fun y =>
    T z x y * ln (T z x y * fsum LX (fun x' => fsum LY (T z x'))
                  / (fsum LY (T z x) * fsum LX (fun x' => T z x' y)))))).

(** A learner: a kernel from B to M. That it sees B only is the Markov condition A - B - M. *)
Definition kernel {B M} (LB : list B) (LM : list M) (k : B -> M -> R) : Prop :=
  (forall b m, In b LB -> In m LM -> 0 <= k b m) /\ (forall b, In b LB -> fsum LM (k b) = 1).
(** The laws of (A,M) and of (B,M), when J is the law of (A,B) and M is made from B by k. *)
Definition push {A B M} (LB : list B) (J : A -> B -> R) (k : B -> M -> R) (a : A) (m : M) : R :=
  fsum LB (fun b => J a b * k b m).
Definition lawBM {A B M} (LA : list A) (J : A -> B -> R) (k : B -> M -> R) (b : B) (m : M) : R :=
  margY LA J b * k b m.
(** The law of M when B has law P. *)
Definition output {B M} (LB : list B) (P : B -> R) (k : B -> M -> R) (m : M) : R :=
  fsum LB (fun b => P b * k b m).
(** E of phi(X,Y); with phi a probability, the chance that a randomised test fires. *)
Definition expect2 {X Y} (LX : list X) (LY : list Y) (G phi : X -> Y -> R) : R :=
  fsum LX (fun x => fsum LY (fun y => G x y * phi x y)).

(** Every learner with error rates (of missing a sample, of a false alarm) in E keeps at least v about its sample. That no
    learner has such error rates is this for all v. *)
Definition needs {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R)
  (E : R -> R -> Prop) (v : R) : Prop :=
  forall (M : Type) (LM : list M) (k : B -> M -> R) (phi : X -> M -> R), kernel LB LM k ->
    (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) ->
    let G := push LB JX k in
    E (1 - expect2 LX LM G phi) (expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi) ->
    v <= CMI LT LB LM (fun th b m => JT th b * k b m).

(** ** Contraction *)

(** (A,B) is rho-SDPI: I(M;A) <= rho I(M;B) for every M made from B, with any finite alphabet. *)
Definition SDPI {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (rho : R) : Prop :=
  forall (M : Type) (LM : list M) (k : B -> M -> R), kernel LB LM k ->
    MI LA LM (push LB J k) <= rho * MI LB LM (lawBM LA J k).

(** The law of A when B has law Q instead of P_B. *)
Definition transfer {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (Q : B -> R) (a : A) : R :=
  fsum LB (fun b => Q b * (J a b / margY LA J b)).
(** D(Q_A||P_A) <= rho D(Q||P_B) for every Q << P_B. *)
Definition contracts {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (rho : R) : Prop :=
  forall Q, law LB Q -> abscont LB Q (margY LA J) ->
    KL LA (transfer LA LB J Q) (margX LB J) <= rho * KL LB Q (margY LA J).
(** The same for a channel W from X to Y and all input laws: eta_KL(W) <= eta. *)
Definition contracts_free {X Y} (LX : list X) (LY : list Y) (W : X -> Y -> R) (eta : R) : Prop :=
  forall P Q, law LX P -> law LX Q -> abscont LX Q P ->
    KL LY (output LX Q W) (output LX P W) <= eta * KL LX Q P.
(** chi^2(Q||P), chi^2(Q_A||P_A) <= x chi^2(Q||P_B) for every Q << P_B, and the quadratic form of the matrix
    x diag(p) - (J diag(1/q) J^T - p p^T), p and q the marginals. *)
Definition chi2 {A} (l : list A) (Q P : A -> R) : R := fsum l (fun a => (Q a - P a) ^ 2 / P a).
Definition contracts_chi2 {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (x : R) : Prop :=
  forall Q, law LB Q -> abscont LB Q (margY LA J) ->
    chi2 LA (transfer LA LB J Q) (margX LB J) <= x * chi2 LB Q (margY LA J).
Definition chi2_gain {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (f : A -> R) : R :=
  fsum LB (fun b => fsum LA (fun a => f a * J a b) ^ 2 / margY LA J b)
  - fsum LA (fun a => margX LB J a * f a) ^ 2.
Definition chi2_form {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (x : R) (f : A -> R) : R :=
  x * fsum LA (fun a => margX LB J a * f a ^ 2) - chi2_gain LA LB J f.
(** c D(Q_X||P_X) <= D(Q||P_B) - D(Q_theta||P_theta) for every Q << P_B. *)
Definition direct {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R)
  (JX : X -> B -> R) (c : R) : Prop :=
  forall Q, law LB Q -> abscont LB Q (margY LT JT) ->
    c * KL LX (transfer LX LB JX Q) (margX LB JX)
    <= KL LB Q (margY LT JT) - KL LT (transfer LT LB JT Q) (margX LB JT).

(** (rho,delta)-approximate SDPI: some B' on the same alphabet, with the same law of A, is rho-SDPI to A,
    and TV(B'|A=a, B|A=a) <= delta for every a. (Letters of B' alone may be added to LB: B gives them
    probability 0.) *)
Definition approx_SDPI {A B} (LA : list A) (LB : list B) (J : A -> B -> R) (rho delta : R) : Prop :=
  exists J' : A -> B -> R, joint LA LB J' /\
    (forall a, In a LA -> margX LB J' a = margX LB J a) /\
    (forall a, In a LA -> / 2 * fsum LB (fun b => Rabs (J a b - J' a b)) <= delta * margX LB J a) /\
    SDPI LA LB J' rho.
(** The two error terms, K the number of values of M, and where each is proved. *)
Definition FKL_error (delta K : R) : R := 8 * delta * ln (K / delta).
Definition sharp_error (rho delta K : R) : R :=
  h delta + delta * ln (K - 1) + rho * Rmin (ln K) (h delta + delta * ln K).
Definition is_error (rho delta K e : R) : Prop :=
  (0 <= delta <= 1 /\ e = FKL_error delta K) \/ (0 <= delta <= / 2 /\ e = sharp_error rho delta K).

(** ** Independent pairs and d copies *)

Definition prodJ {A1 B1 A2 B2} (J1 : A1 -> B1 -> R) (J2 : A2 -> B2 -> R) (a : A1 * A2) (b : B1 * B2)
  : R := J1 (fst a) (fst b) * J2 (snd a) (snd b).
(** Words of length d, their list, and the law of d independent copies of a pair. *)
Fixpoint pw (A : Type) (d : nat) : Type := match d with O => unit | S d => (A * pw A d)%type end.
Fixpoint pwlist {A} (l : list A) (d : nat) : list (pw A d) :=
  match d with O => [tt] | S d => list_prod l (pwlist l d) end.
Fixpoint pwJ {A B} (J : A -> B -> R) (d : nat) : pw A d -> pw B d -> R :=
  match d with O => fun _ _ => 1 | S d => prodJ J (pwJ J d) end.
(** The law of n independent draws from P. *)
Fixpoint pwP {X} (P : X -> R) (n : nat) : pw X n -> R :=
  match n with O => fun _ => 1 | S n => fun b => P (fst b) * pwP P n (snd b) end.

(** Some learner with a test whose rates of errors are as accurate allows memorizes at most v bits. *)
Definition some_learner {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R) (d : nat)
  (accurate : R -> R -> Prop) (v : R) : Prop :=
  exists M (LM : list M) (k : pw B d -> M -> R) (phi : pw X d -> M -> R), kernel (pwlist LB d) LM k /\
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) /\
  let G := push (pwlist LB d) (pwJ JX d) k in
  accurate (1 - expect2 (pwlist LX d) LM G phi)
    (expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi) /\
  CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m) / ln 2 <= v.

(** ** A binary target and its certificate *)

(** B ~ P, and A = +1 (true) with probability (1 + r(B))/2: r(b) = E[A|B=b]. *)
Definition LBool : list bool := [true; false].
Definition binary_joint {B} (P r : B -> R) (a : bool) (b : B) : R :=
  P b * (if a then (1 + r b) / 2 else (1 - r b) / 2).

(** From m on, a list of (slope, next point): the two inequalities of each interval. *)
Fixpoint chain_ok (u : R) (lam : R -> R) (m : R) (steps : list (R * R)) : Prop :=
  match steps with
  | nil => True
  | cons (t, m') rest =>
      m <= m' /\ m' <= 1 /\
      Dber m <= u * (t * m - lam t) /\ Dber m' <= u * (t * m' - lam t) /\
      chain_ok u lam m' rest
  end.
(** The same with upper enclosures of Lam and Dber. *)
Fixpoint chain_ok_encl (u : R) (lamU dberU : R -> R) (m : R) (steps : list (R * R)) : Prop :=
  match steps with
  | nil => True
  | cons (t, m') rest =>
      m <= m' /\ m' <= 1 /\
      dberU m <= u * (t * m - lamU t) /\ dberU m' <= u * (t * m' - lamU t) /\
      chain_ok_encl u lamU dberU m' rest
  end.
Fixpoint chain_end (m : R) (steps : list (R * R)) : R :=
  match steps with nil => m | cons (_, m') rest => chain_end m' rest end.

(** ** Two rows P, Q of a channel: b P + (1-b) Q, and LC in its two forms *)

Definition mix (p q b : R) : R := b * p + (1 - b) * q.
Definition LC_square {Y} (l : list Y) (P Q : Y -> R) (b : R) : R :=
  b * (1 - b) * fsum l (fun y => (P y - Q y) ^ 2 / mix (P y) (Q y) b).
Definition LC {Y} (l : list Y) (P Q : Y -> R) (b : R) : R :=
  1 - fsum l (fun y => P y * Q y / mix (P y) (Q y) b).
Definition LC_slope {Y} (l : list Y) (P Q : Y -> R) (b : R) : R :=
  fsum l (fun y => P y * Q y * (P y - Q y) / (mix (P y) (Q y) b) ^ 2).

(** ** Average error: the function of beta and its derivative *)

Definition acc_fun (e b : R) : R := d2 (b + 1 - 2 * e) b.
Definition acc_slope (e b : R) : R :=
  let a := b + 1 - 2 * e in
  ln (a / b) - a / b - ln ((1 - a) / (1 - b)) + (1 - a) / (1 - b).

(** ** Privacy *)

(** Two samples that differ in at most one entry. *)
Fixpoint neighbours {X} (n : nat) : pw X n -> pw X n -> Prop :=
  match n with
  | O => fun _ _ => True
  | S n => fun b b' => snd b = snd b' \/ (fst b = fst b' /\ neighbours n (snd b) (snd b'))
  end.
(** The laws of the output on any two neighbours are close. *)
Definition on_neighbours {X M} (LX : list X) (n : nat) (k : pw X n -> M -> R)
  (close : (M -> R) -> (M -> R) -> Prop) : Prop :=
  forall b b', In b (pwlist LX n) -> In b' (pwlist LX n) -> neighbours n b b' -> close (k b) (k b').
(** eps-DP: each value has at most e^eps times the probability. *)
Definition pure_close {M} (LM : list M) (eps : R) (f g : M -> R) : Prop :=
  forall m, In m LM -> f m <= exp eps * g m.
(** rho-zCDP: the Renyi divergence of every order a > 1 is at most rho a;
    sum_m f(m) (f(m)/g(m))^(a-1) is e^((a-1) D_a(f||g)). *)
Definition zCDP_close {M} (LM : list M) (rho : R) (f g : M -> R) : Prop :=
  abscont LM f g /\
  forall a, 1 < a -> ln (fsum LM (fun m => f m * exp ((a - 1) * ln (f m / g m)))) <= (a - 1) * (rho * a).
(** D(f||g) <= c. A mu-GDP learner has it with c = mu^2/2. *)
Definition KL_close {M} (LM : list M) (c : R) (f g : M -> R) : Prop :=
  abscont LM f g /\ KL LM f g <= c.
Definition dp_factor (eps : R) : R := eps / (1 - exp (- eps)).

(** ** The standard normal law *)

(** F is its distribution function: the derivative is the density, the limit at minus infinity is 0. *)
Definition normal_cdf (F : R -> R) : Prop :=
  (forall x, derivable_pt_lim F x (exp (- (x ^ 2 / 2)) / sqrt (2 * PI))) /\
  (forall e, 0 < e -> exists X, forall x, x < X -> Rabs (F x) < e).
(** 1 * 3 * .. * (2k+1). *)
Fixpoint odd_product (k : nat) : R :=
  match k with O => 1 | S k => odd_product k * INR (2 * k + 3) end.

(** ** One coordinate of a sign problem: n looks b at theta, and a fresh look x; the sign +1 is true *)

(** The law of n independent looks and of theta, and of n looks and one more. *)
Definition looks_target {Th} (prior : Th -> R) (view : Th -> bool -> R) (n : nat) (th : Th) (b : pw bool n) : R :=
  prior th * pwP (view th) n b.
Definition looks_fresh {Th} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (n : nat) (x : bool)
  (b : pw bool n) : R := fsum LT (fun th => looks_target prior view n th b * view th x).
(** Of d coordinates, each with n looks: what every learner with error rates in E needs. *)
Definition looks_need {Th} (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (n d : nat) : (R -> R -> Prop) -> R -> Prop :=
  needs (pwlist LT d) (pwlist LBool d) (pwlist (pwlist LBool n) d) (pwJ (looks_target prior view n) d)
    (pwJ (looks_fresh LT prior view n) d).
Fixpoint plus_count (n : nat) : pw bool n -> nat := match n with
  | O => fun _ => O
  | S n => fun b => if fst b then S (plus_count n (snd b)) else plus_count n (snd b) end.
(** Pascal's triangle. *)
Fixpoint choose (n k : nat) : nat := match n, k with
  | _, O => 1
  | O, S _ => 0
  | S n, S k => choose n k + choose n (S k) end.

(** Boolean clustering: theta is a fair sign, each look has its sign with probability (1+l)/2. *)
Definition sign_look (l : R) (th x : bool) : R := if Bool.eqb x th then (1 + l) / 2 else (1 - l) / 2.
Definition bool_target (l : R) (n : nat) : bool -> pw bool n -> R := looks_target (fun _ => / 2) (sign_look l) n.
Definition bool_fresh (l : R) (n : nat) : bool -> pw bool n -> R :=
  looks_fresh LBool (fun _ => / 2) (sign_look l) n.
(** The probability of n looks with k signs +1, and the mean of theta given them, tanh((2k-n) artanh l). *)
Definition bool_weight (l : R) (n k : nat) : R :=
  (((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) + ((1 - l) / 2) ^ k * ((1 + l) / 2) ^ (n - k)) / 2.
Definition bool_mean (l : R) (n k : nat) : R := tanh ((2 * INR k - INR n) * (/ 2 * ln ((1 + l) / (1 - l)))).
(** How many of d signs differ. *)
Fixpoint wrong_signs (d : nat) : pw bool d -> pw bool d -> R := match d with
  | O => fun _ _ => 0
  | S d => fun a b => (if Bool.eqb (fst a) (fst b) then 0 else 1) + wrong_signs d (snd a) (snd b) end.

(** The sparse hypercube: theta is a sign with probability p/2 each, or free (None); looks are then fair. *)
Definition LSparse : list (option bool) := [Some true; Some false; None].
Definition sparse_prior (p : R) (th : option bool) : R := match th with Some _ => p / 2 | None => 1 - p end.
Definition sparse_look (th : option bool) (x : bool) : R :=
  match th with Some s => if Bool.eqb x s then 1 else 0 | None => / 2 end.
Definition sparse_target (p : R) (n : nat) : option bool -> pw bool n -> R :=
  looks_target (sparse_prior p) sparse_look n.
Definition sparse_fresh (p : R) (n : nat) : bool -> pw bool n -> R :=
  looks_fresh LSparse (sparse_prior p) sparse_look n.
(** The probability s that all looks agree; that theta is then fixed, q; the mean q, -q, 0 of a fresh look, and the
    laws of the three: all looks +1 (Some true), all -1 (Some false), mixed (None). *)
Definition sparse_s (p : R) (n : nat) : R := p + (1 - p) * (2 / 2 ^ n).
Definition sparse_q (p : R) (n : nat) : R := p / sparse_s p n.
Definition sparse_weight (p : R) (n : nat) (c : option bool) : R :=
  match c with Some _ => sparse_s p n / 2 | None => 1 - sparse_s p n end.
Definition sparse_mean (p : R) (n : nat) (c : option bool) : R :=
  match c with Some true => sparse_q p n | Some false => - sparse_q p n | None => 0 end.
Definition look_class (n : nat) (b : pw bool n) : option bool :=
  if Nat.eqb (plus_count n b) n then Some true else if Nat.eqb (plus_count n b) 0 then Some false else None.

(** The certificate of the direct constant c: level and odds of a tangent that touches at the chance z of agreement; the
    start, from 0 to e; from e on, a list of (z, r, next end), the line of z and r being above c Dber at both ends. *)
Definition sparse_level (s q z : R) : R := ln ((1 - s) * (1 - q * z) / ((1 - z) * (1 - q * s))).
Definition sparse_odds (s z : R) : R := z * (1 - s) / (s * (1 - z)).
Definition sparse_line (s q z r m : R) : R := (1 - q) / q * m * ln r - sparse_level s q z.
Definition sparse_start (s q c z e : R) : Prop :=
  0 < z < 1 /\ 0 < e <= 1 /\
  (1 - q) * e ^ 2 / (2 * q ^ 2 * z ^ 2) <= (1 - q) * ln (sparse_odds s z) + q * sparse_level s q z /\
  c * Dber e <= (1 - q) * e ^ 2 / (q ^ 2 * z) - sparse_level s q z.
Fixpoint sparse_chain (s q c e : R) (steps : list (R * R * R)) : Prop :=
  match steps with
  | nil => q <= e
  | cons (z, r, e') rest =>
      0 < z < 1 /\ 1 <= r /\ e <= e' /\ e' <= 1 /\
      0 <= (1 - q) * ln (2 * r / (r ^ 2 + 1) * sparse_odds s z) + q * sparse_level s q z /\
      c * Dber e <= sparse_line s q z r e /\ c * Dber e' <= sparse_line s q z r e' /\
      sparse_chain s q c e' rest
  end.

(** ** Clusters: theta_j is of the list LT j, the samples are of L j, J j is the law of both *)

Fixpoint cluster_words {B} (k : nat) (L : nat -> list B) : list (pw B k) := match k with
  | O => [tt]
  | S k => list_prod (L O) (cluster_words k (fun j => L (S j))) end.
Fixpoint cluster_law {Th B} (k : nat) (J : nat -> Th -> B -> R) : pw Th k -> pw B k -> R := match k with
  | O => fun _ _ => 1
  | S k => prodJ (J O) (cluster_law k (fun j => J (S j))) end.
(** The learner f as cluster j sees it: the samples of the others are averaged out. *)
Fixpoint seen_by {Th B M} (LT : nat -> list Th) (k : nat) (L : nat -> list B) (J : nat -> Th -> B -> R) :
  (pw B k -> M -> R) -> nat -> B -> M -> R := match k with
  | O => fun _ _ _ _ => 0
  | S k => fun f j b m => match j with
      | O => fsum (cluster_words k (fun j => L (S j)))
               (fun w => margY (cluster_words k (fun j => LT (S j))) (cluster_law k (fun j => J (S j))) w * f (b, w) m)
      | S j => seen_by (fun j => LT (S j)) k (fun j => L (S j)) (fun j => J (S j))
               (fun w m => fsum (L O) (fun b => margY (LT O) (J O) b * f (b, w) m)) j b m
      end end.
(** Half the sum of the two error rates of a test of (X,M), the null draw independent of M. *)
Definition mean_error {X M} (LX : list X) (LM : list M) (G phi : X -> M -> R) : R :=
  (1 - expect2 LX LM G phi + expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi) / 2.
(** c I(M;X) is kept about the sample by every learner, c >= 0; (1-tau)/rho by MEM. *)
Definition mem_factor {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R)
  (c : R) : Prop := 0 <= c /\ forall (M : Type) (LM : list M) (k : B -> M -> R), kernel LB LM k ->
    c * MI LX LM (push LB JX k) <= CMI LT LB LM (fun th b m => JT th b * k b m).
(** No information: the samples say nothing about X. *)
Definition says_nothing {X B} (LX : list X) (LB : list B) (JX : X -> B -> R) : Prop :=
  forall x b, In x LX -> In b LB -> JX x b = margX LB JX x * margY LX JX b.
(** psi is at most c phi(x) + z x for every error x up to 1/2, where phi is 0; without information x is at least 1/2.
    vajda is (a lower bound of) the function phi of ACC-AVG. *)
Definition below_phi (vajda : R -> R) : Prop :=
  forall x b, 0 <= x < / 2 -> 0 < b <= 2 * x -> vajda x <= d2 (b + 1 - 2 * x) b.
Definition cluster_bound {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R)
  (vajda : R -> R) (z psi : R) : Prop :=
  psi <= z / 2 /\
  (says_nothing LX LB JX \/
   exists c, mem_factor LT LX LB JT JX c /\ forall x, 0 <= x < / 2 -> psi <= c * vajda x + z * x).
(** At the price z of an error every learner costs at least psi. *)
Definition cost_at_least {Th X B} (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R)
  (z psi : R) : Prop := forall (M : Type) (LM : list M) (k : B -> M -> R) (phi : X -> M -> R), kernel LB LM k ->
    (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) ->
    psi <= CMI LT LB LM (fun th b m => JT th b * k b m) + z * mean_error LX LM (push LB JX k) phi.
(** Whoever learns a cluster from such samples has a mean of both error probabilities of at least e. *)
Definition error_at_least {X B} (LX : list X) (LB : list B) (JX : X -> B -> R) (e : R) : Prop :=
  forall (M : Type) (LM : list M) (k : B -> M -> R) (phi : X -> M -> R), kernel LB LM k ->
    (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) -> e <= mean_error LX LM (push LB JX k) phi.
(** How many of n draws pass a test. *)
Fixpoint hits {X} (test : X -> bool) (n : nat) : pw X n -> nat := match n with
  | O => fun _ => O
  | S n => fun b => if test (fst b) then S (hits test n (snd b)) else hits test n (snd b) end.
(** The samples with what is known of their clusters. *)
Definition tagged {I B} (LI : list I) (LB : I -> list B) : list (I * B) := flat_map (fun i => map (pair i) (LB i)) LI.

(** Single clusters: theta has the law w, the samples are a list of n draws from V theta, and so is a fresh one. *)
Fixpoint draw_lists {X} (LX : list X) (n : nat) : list (list X) := match n with
  | O => [[]]
  | S n => map (fun p => fst p :: snd p) (list_prod LX (draw_lists LX n)) end.
Fixpoint draws {X} (f : X -> R) (b : list X) : R := match b with nil => 1 | cons x b => f x * draws f b end.
Definition cluster_target {Th X} (w : Th -> R) (V : Th -> X -> R) (th : Th) (b : list X) : R := w th * draws (V th) b.
Definition cluster_fresh {Th X} (LT : list Th) (w : Th -> R) (V : Th -> X -> R) (x : X) (b : list X) : R :=
  fsum LT (fun th => cluster_target w V th b * V th x).
(** The learner K a of the name a uses the first size a samples; the name and its output are told. *)
Definition named_learner {X M A} (same : forall a a' : A, {a = a'} + {a <> a'}) (size : A -> nat) (K : A -> list X -> M -> R)
  (a : A) (b : list X) (told : A * M) : R := if same (fst told) a then K a (firstn (size a) b) (snd told) else 0.
(** A function of the j-th of k letters. *)
Fixpoint at_letter {B} (f : B -> R) (k j : nat) : pw B k -> R := match k with
  | O => fun _ => 0
  | S k => fun b => match j with O => f (fst b) | S j => at_letter f k j (snd b) end end.
Definition binomial (n : nat) (p : R) (m : nat) : R := INR (choose n m) * p ^ m * (1 - p) ^ (n - m).
Definition entropy {A} (l : list A) (P : A -> R) : R := - fsum l (fun a => P a * ln (P a)).

(** Y_1 + .. + Y_n. *)
Fixpoint score_sum {A} (Y : A -> R) (n : nat) : pw A n -> R := match n with
  | O => fun _ => 0
  | S n => fun b => Y (fst b) + score_sum Y n (snd b) end.
(** A summand 1 (Some true), -1 (Some false) or 0 (None) with probabilities b, c, a; the chances that the sum of d
    independent ones is at most j, and at least j. *)
Definition step_value (x : option bool) : R := match x with Some true => 1 | Some false => -1 | None => 0 end.
Definition step_law (a b c : R) (x : option bool) : R := match x with Some true => b | Some false => c | None => a end.
Definition steps_at_most (a b c : R) (d : nat) (j : R) : R := fsum (pwlist LSparse d)
  (fun w => if Rle_dec (score_sum step_value d w) j then pwP (step_law a b c) d w else 0).
Definition steps_at_least (a b c : R) (d : nat) (j : R) : R := fsum (pwlist LSparse d)
  (fun w => if Rle_dec j (score_sum step_value d w) then pwP (step_law a b c) d w else 0).

(** The sum of q e to q k. *)
Definition window (q : Z -> R) (e k : nat) : R := fsum (seq e (S k - e)) (fun i => q (Z.of_nat i)).

(** Terms [TERM]: operations with numbers, on results of operations with smaller numbers; their results at a point, which gives
    each variable a number. *)
Inductive operation : Type :=
  | op_number (q : R) | op_variable (v : nat) | op_sum (i j : nat) (q : R) | op_product (i j : nat) | op_square (i : nat)
  | op_quotient (i j : nat) | op_exp (i : nat) | op_ln (i : nat) | op_sqrt (i : nat) | op_abs (i : nat) | op_min (i j : nat)
  | op_function (h : R -> R) (i : nat) | op_root (n i : nat) | op_weighted (i : nat).
(** A function of all real numbers, such as the sine, has to be continuous. An n-th root of a negative number is one for odd n only. The
    weighted logarithm x ln x is 0 where x is 0, whatever number Coq has for ln 0. *)
Inductive has_result (t : nat -> operation) (p : nat -> R) : nat -> R -> Prop :=
  | r_number k q : t k = op_number q -> has_result t p k q
  | r_variable k v : t k = op_variable v -> has_result t p k (p v)
  | r_sum k i j q x y : t k = op_sum i j q -> (i < k)%nat -> (j < k)%nat -> has_result t p i x -> has_result t p j y ->
      has_result t p k (x + q * y)
  | r_product k i j x y : t k = op_product i j -> (i < k)%nat -> (j < k)%nat -> has_result t p i x -> has_result t p j y ->
      has_result t p k (x * y)
  | r_square k i x : t k = op_square i -> (i < k)%nat -> has_result t p i x -> has_result t p k (x * x)
  | r_quotient k i j x y : t k = op_quotient i j -> (i < k)%nat -> (j < k)%nat -> has_result t p i x -> has_result t p j y ->
      y <> 0 -> has_result t p k (x / y)
  | r_exp k i x : t k = op_exp i -> (i < k)%nat -> has_result t p i x -> has_result t p k (exp x)
  | r_ln k i x : t k = op_ln i -> (i < k)%nat -> has_result t p i x -> 0 < x -> has_result t p k (ln x)
  | r_sqrt k i x : t k = op_sqrt i -> (i < k)%nat -> has_result t p i x -> 0 <= x -> has_result t p k (sqrt x)
  | r_abs k i x : t k = op_abs i -> (i < k)%nat -> has_result t p i x -> has_result t p k (Rabs x)
  | r_min k i j x y : t k = op_min i j -> (i < k)%nat -> (j < k)%nat -> has_result t p i x -> has_result t p j y ->
      has_result t p k (Rmin x y)
  | r_function k i h x : t k = op_function h i -> (i < k)%nat -> continuity h -> has_result t p i x -> has_result t p k (h x)
  | r_root k i n x y : t k = op_root n i -> (i < k)%nat -> has_result t p i x -> (1 <= n)%nat -> y ^ n = x -> Nat.Odd n \/ 0 <= y ->
      has_result t p k y
  | r_weighted k i x : t k = op_weighted i -> (i < k)%nat -> has_result t p i x -> 0 <= x -> has_result t p k (x * ln x).
(** On the points of a box operation k has a result, and that is between the ends. *)
Definition enclosed (t : nat -> operation) (B : (nat -> R) -> Prop) (k : nat) (low high : R) : Prop :=
  forall p, B p -> exists x, has_result t p k x /\ low <= x <= high.
(** The points of a box at which one variable more is in a range, of real or of whole numbers. *)
Definition real_range (B : (nat -> R) -> Prop) (v : nat) (n m : R) (p : nat -> R) : Prop := B p /\ n <= p v <= m.
Definition whole_range (B : (nat -> R) -> Prop) (v : nat) (n m : R) (p : nat -> R) : Prop :=
  B p /\ n <= p v <= m /\ exists z : Z, p v = IZR z.
(** l is at most the n-th root of a, which for negative a is minus that of - a. *)
Definition root_at_least (n : nat) (l a : R) : Prop :=
  (0 <= a -> l < 0 \/ l ^ n <= a) /\ (a < 0 -> l < 0 /\ - a <= (- l) ^ n).
(** Bounds of x ln x, 0 where x is 0, for the numbers x between two that are not negative. *)
Definition weight_above (a c l : R) : Prop := forall x, 0 <= x -> a <= x <= c -> l <= x * ln x.
Definition weight_below (a c h : R) : Prop := forall x, 0 <= x -> a <= x <= c -> x * ln x <= h.
Definition interval_rules : Prop :=
  (forall t p k x y, has_result t p k x -> has_result t p k y -> x = y) /\
  (forall t B k q l h, t k = op_number q -> l <= q <= h -> enclosed t B k l h) /\
  (forall t (B : (nat -> R) -> Prop) k v l h, t k = op_variable v -> (forall p, B p -> l <= p v <= h) -> enclosed t B k l h) /\
  (forall t B k i j q a c f g l h, t k = op_sum i j q -> (i < k)%nat -> (j < k)%nat -> enclosed t B i a c -> enclosed t B j f g ->
    (0 <= q -> l <= a + q * f /\ c + q * g <= h) -> (q < 0 -> l <= a + q * g /\ c + q * f <= h) -> enclosed t B k l h) /\
  (forall t B k i j a c f g l h, t k = op_product i j -> (i < k)%nat -> (j < k)%nat -> enclosed t B i a c -> enclosed t B j f g ->
    l <= a * f -> l <= a * g -> l <= c * f -> l <= c * g -> a * f <= h -> a * g <= h -> c * f <= h -> c * g <= h -> enclosed t B k l h) /\
  (forall t B k i a c l h, t k = op_square i -> (i < k)%nat -> enclosed t B i a c ->
    (l <= 0 \/ l <= a * a /\ l <= a * c /\ l <= c * c) -> a * a <= h -> c * c <= h -> enclosed t B k l h) /\
  (forall t B k i j a c f g l h, t k = op_quotient i j -> (i < k)%nat -> (j < k)%nat -> enclosed t B i a c -> enclosed t B j f g ->
    0 < f -> (0 <= a -> l * g <= a) -> (a < 0 -> l * f <= a) -> (c <= 0 -> c <= h * g) -> (0 < c -> c <= h * f) -> enclosed t B k l h) /\
  (forall t B k i j a c f g l h, t k = op_quotient i j -> (i < k)%nat -> (j < k)%nat -> enclosed t B i a c -> enclosed t B j f g ->
    g < 0 -> (0 <= - c -> l * - f <= - c) -> (- c < 0 -> l * - g <= - c) -> (- a <= 0 -> - a <= h * - f) -> (0 < - a -> - a <= h * - g) ->
    enclosed t B k l h) /\
  (forall t B k i a c l h, t k = op_exp i -> (i < k)%nat -> enclosed t B i a c -> l <= exp a -> exp c <= h -> enclosed t B k l h) /\
  (forall t B k i a c l h, t k = op_ln i -> (i < k)%nat -> enclosed t B i a c -> 0 < a -> l <= ln a -> ln c <= h -> enclosed t B k l h) /\
  (forall t B k i a c l h, t k = op_sqrt i -> (i < k)%nat -> enclosed t B i a c -> 0 <= a ->
    (l <= 0 \/ l * l <= a) -> 0 <= h -> c <= h * h -> enclosed t B k l h) /\
  (forall t B k i a c l h, t k = op_abs i -> (i < k)%nat -> enclosed t B i a c ->
    (l <= 0 \/ l <= a \/ l <= - c) -> c <= h -> - a <= h -> enclosed t B k l h) /\
  (forall t B k i j a c f g l h, t k = op_min i j -> (i < k)%nat -> (j < k)%nat -> enclosed t B i a c -> enclosed t B j f g ->
    l <= a -> l <= f -> (c <= h \/ g <= h) -> enclosed t B k l h) /\
  (forall t B k i f a c l h, t k = op_function f i -> (i < k)%nat -> continuity f -> enclosed t B i a c ->
    (forall x y, x <= y -> f x <= f y) -> l <= f a -> f c <= h -> enclosed t B k l h) /\
  (forall t B k i f (m n s : Z) l h, t k = op_function f i -> (i < k)%nat -> continuity f -> (0 < s)%Z ->
    enclosed t B i (IZR m / IZR s) (IZR n / IZR s) ->
    (forall x w : Z, (0 < w)%Z -> IZR m / IZR s <= IZR x / IZR w <= IZR n / IZR s -> l <= f (IZR x / IZR w) <= h) ->
    enclosed t B k l h) /\
  (forall t B k i n a c l h, t k = op_root n i -> (i < k)%nat -> (1 <= n)%nat -> enclosed t B i a c -> Nat.Odd n \/ 0 <= a ->
    root_at_least n l a -> root_at_least n (- h) (- c) -> enclosed t B k l h) /\
  (forall a c p m l, 0 < p -> m <= ln p -> l + p <= a * (m + 1) -> l + p <= c * (m + 1) -> weight_above a c l) /\
  (forall a c l, c <= 0 -> l <= 0 -> weight_above a c l) /\
  (forall a c u v h, (0 < a -> ln a <= u /\ a * u <= h) -> (a <= 0 -> 0 <= h) -> (0 < c -> ln c <= v /\ c * v <= h) ->
    weight_below a c h) /\
  (forall t B k i a c l h, t k = op_weighted i -> (i < k)%nat -> enclosed t B i a c -> 0 <= a -> weight_above a c l ->
    weight_below a c h -> enclosed t B k l h) /\
  (forall t (B A C : (nat -> R) -> Prop) k (wanted : R -> Prop), (forall p, B p -> A p \/ C p) ->
    (forall p, A p -> exists x, has_result t p k x /\ wanted x) -> (forall p, C p -> exists x, has_result t p k x /\ wanted x) ->
    forall p, B p -> exists x, has_result t p k x /\ wanted x) /\
  (forall B v n m l h, l <= n -> m <= h -> forall p, real_range B v n m p -> l <= p v <= h) /\
  (forall B v n m e g, g <= e -> forall p, real_range B v n m p -> real_range B v n e p \/ real_range B v g m p) /\
  (forall B v n m e g, g <= e -> forall p, whole_range B v n m p -> whole_range B v n e p \/ whole_range B v g m p) /\
  (forall B v n m e g, (g <= e + 1)%Z -> forall p, whole_range B v n m p -> whole_range B v n (IZR e) p \/ whole_range B v (IZR g) m p) /\
  (forall (B A C : (nat -> R) -> Prop), (forall p, B p -> A p \/ C p) -> forall v n m p,
    (real_range B v n m p -> real_range A v n m p \/ real_range C v n m p) /\
    (whole_range B v n m p -> whole_range A v n m p \/ whole_range C v n m p)).

(** What Poisson's law of mean h gives to m. *)
Definition poisson (h : R) (m : nat) : R := exp (- h) * h ^ m / INR (fact m).

(** What it gives to all below m. *)
Fixpoint poisson_below (h : R) (m : nat) : R := match m with O => 0 | S k => poisson_below h k + poisson h k end.

(** Slopes of terms [SLOPE]: along ways, segments all points of which differ in one variable only. *)
Definition moved (p : nat -> R) (v : nat) (s : R) (w : nat) : R := if Nat.eqb w v then s else p w.
Definition way (a b s : R) : Prop := a <= s <= b.
Definition all_defined (t : nat -> operation) (m : nat) (p : nat -> R) : Prop := forall i, (i < m)%nat -> exists x, has_result t p i x.
(** D_in is Coq's derivative within a set, here one-sided at the ends of the way. *)
Definition is_slope (t : nat -> operation) (v m k q : nat) (c : R) : Prop :=
  forall p a b, (forall s, way a b s -> all_defined t m (moved p v s)) ->
  exists f g, forall s, way a b s ->
    has_result t (moved p v s) k (f s) /\ has_result t (moved p v s) q (g s) /\ D_in (fun u => c * f u) g (way a b) s.
Definition is_free (B : (nat -> R) -> Prop) (v : nat) : Prop := forall p s, B p -> B (moved p v s).
Definition swept (B F A : (nat -> R) -> Prop) (v : nat) (c : R) : Prop :=
  forall p, B p -> exists s, F (moved p v s) /\ 0 <= c * (p v - s) /\
    forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> A (moved p v w).
Definition reached (B F A : (nat -> R) -> Prop) (v : nat) (x y : R) : Prop :=
  forall p, B p -> exists s, F (moved p v s) /\ x <= p v - s <= y /\
    forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> A (moved p v w).
Definition has_operands (o : operation) (i j : nat) : Prop :=
  (exists r, o = op_sum i j r) \/ o = op_product i j \/ o = op_square i \/ o = op_quotient i j \/ o = op_exp i \/ o = op_ln i \/
  o = op_sqrt i \/ o = op_abs i \/ o = op_min i j \/ (exists h, o = op_function h i) \/ (exists n, o = op_root n i) \/
  o = op_weighted i.
Definition ends_well (t : nat -> operation) (n : nat) (wanted : R -> Prop) (p : nat -> R) : Prop :=
  all_defined t n p /\ exists x, has_result t p (n - 1) x /\ wanted x.
(** What an operation is wherever it has a result. *)
Definition is_bell (t : nat -> operation) (e i : nat) : Prop :=
  forall p y, has_result t p e y -> exists x, has_result t p i x /\ y = exp (- (x ^ 2 / 2)).
Definition is_root_of_two_pi (t : nat -> operation) (r : nat) : Prop := forall p y, has_result t p r y -> y = sqrt (2 * PI).
Definition slope_rules : Prop :=
  (forall t v m k q r, (k < m)%nat -> (q < m)%nat -> t k = op_number r -> t q = op_number 0 -> is_slope t v m k q 1) /\
  (forall t v m k q w, (k < m)%nat -> (q < m)%nat -> t k = op_variable w -> t q = op_number (if Nat.eqb w v then 1 else 0) ->
    is_slope t v m k q 1) /\
  (forall t v m k q i x j y, (k < m)%nat -> (q < m)%nat -> has_operands (t k) i j -> is_slope t v m i x 1 -> is_slope t v m j y 1 ->
    t x = op_number 0 -> t y = op_number 0 -> t q = op_number 0 -> is_slope t v m k q 1) /\
  (forall t v m k q i x j y r, (k < m)%nat -> (q < m)%nat -> t k = op_sum i j r -> is_slope t v m i x 1 -> is_slope t v m j y 1 ->
    t q = op_sum x y r -> is_slope t v m k q 1) /\
  (forall t v m k q i x j y h l, (k < m)%nat -> (q < m)%nat -> t k = op_product i j -> is_slope t v m i x 1 ->
    is_slope t v m j y 1 -> t h = op_product x j -> t l = op_product i y -> t q = op_sum h l 1 -> is_slope t v m k q 1) /\
  (forall t v m k q i x j h l, (k < m)%nat -> (q < m)%nat -> t k = op_product i j -> t j = op_ln i -> is_slope t v m i x 1 ->
    t l = op_number 1 -> t h = op_sum j l 1 -> t q = op_product x h -> is_slope t v m k q 1) /\
  (forall t v m k q i x h, (k < m)%nat -> (q < m)%nat -> t k = op_square i -> is_slope t v m i x 1 -> t h = op_sum i i 1 ->
    t q = op_product x h -> is_slope t v m k q 1) /\
  (forall t v m k q i x j y h l, (k < m)%nat -> (q < m)%nat -> t k = op_quotient i j -> is_slope t v m i x 1 ->
    is_slope t v m j y 1 -> t l = op_product k y -> t h = op_sum x l (-1) -> t q = op_quotient h j -> is_slope t v m k q 1) /\
  (forall t v m k q i x, (k < m)%nat -> (q < m)%nat -> t k = op_exp i -> is_slope t v m i x 1 -> t q = op_product k x ->
    is_slope t v m k q 1) /\
  (forall t v m k q i x, (k < m)%nat -> (q < m)%nat -> t k = op_ln i -> is_slope t v m i x 1 -> t q = op_quotient x i ->
    is_slope t v m k q 1) /\
  (forall t v m k q i x h, (k < m)%nat -> (q < m)%nat -> t k = op_sqrt i -> is_slope t v m i x 1 -> t h = op_sum k k 1 ->
    t q = op_quotient x h -> is_slope t v m k q 1) /\
  (forall t v m k q i x h, (k < m)%nat -> (q < m)%nat -> t k = op_abs i -> is_slope t v m i x 1 -> t h = op_quotient i k ->
    t q = op_product x h -> is_slope t v m k q 1) /\
  (forall t v m k q i x l, (k < m)%nat -> (q < m)%nat -> t k = op_function sin i -> is_slope t v m i x 1 ->
    t l = op_function cos i -> t q = op_product x l -> is_slope t v m k q 1) /\
  (forall t v m k q i x l y z, (k < m)%nat -> (q < m)%nat -> t k = op_function cos i -> is_slope t v m i x 1 ->
    t l = op_function sin i -> t y = op_product x l -> t z = op_number 0 -> t q = op_sum z y (-1) -> is_slope t v m k q 1) /\
  (forall t v m k q i x w o y, (k < m)%nat -> (q < m)%nat -> t k = op_function atan i -> is_slope t v m i x 1 ->
    t w = op_square i -> t o = op_number 1 -> t y = op_sum o w 1 -> t q = op_quotient x y -> is_slope t v m k q 1) /\
  (forall t v m k q i x n l w z, (k < m)%nat -> (q < m)%nat -> t k = op_root n i -> is_slope t v m i x 1 ->
    t l = op_product x k -> t w = op_sum z i (INR n) -> t z = op_number 0 -> t q = op_quotient l w -> is_slope t v m k q 1) /\
  (forall t e i w z u g, t w = op_square i -> t z = op_number 0 -> t u = op_sum z w (-1) -> t g = op_sum z u (1 / 2) -> t e = op_exp g ->
    is_bell t e i) /\
  (forall t r c d, t c = op_number PI -> t d = op_sum c c 1 -> t r = op_sqrt d -> is_root_of_two_pi t r) /\
  (forall t v m k q i x F e r y, normal_cdf F -> (k < m)%nat -> (q < m)%nat -> t k = op_function F i -> is_slope t v m i x 1 ->
    is_bell t e i -> is_root_of_two_pi t r -> t y = op_quotient e r -> t q = op_product x y -> is_slope t v m k q 1) /\
  (forall t v m k q i x j l h, (k < m)%nat -> (q < m)%nat -> t k = op_weighted i -> is_slope t v m i x 1 -> t j = op_ln i ->
    t l = op_number 1 -> t h = op_sum j l 1 -> t q = op_product x h -> is_slope t v m k q 1) /\
  (forall t v m k q x z c, (q < m)%nat -> is_slope t v m k x 1 -> t z = op_number 0 -> t q = op_sum z x c -> is_slope t v m k q c) /\
  (forall v, is_free (fun _ => True) v) /\
  (forall B v u n l, u <> v -> is_free B v -> is_free (real_range B u n l) v /\ is_free (whole_range B u n l) v) /\
  (forall B v n l, is_free B v -> swept (real_range B v n l) (real_range B v n n) (real_range B v n l) v 1 /\
    swept (whole_range B v n l) (real_range B v n n) (real_range B v n l) v 1 /\
    swept (real_range B v n l) (real_range B v l l) (real_range B v n l) v (-1) /\
    swept (whole_range B v n l) (real_range B v l l) (real_range B v n l) v (-1)) /\
  (forall B v n z, real_range B v n n z -> (exists e : Z, n = IZR e) -> whole_range B v n n z) /\
  (forall B F A v c u n l, u <> v -> swept B F A v c -> swept (real_range B u n l) (real_range F u n l) (real_range A u n l) v c /\
    swept (whole_range B u n l) (whole_range F u n l) (whole_range A u n l) v c) /\
  (forall t u v n m c B F A (strict : bool), let wanted x := if strict then 0 < x else 0 <= x in
    (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) -> is_slope u v m (n - 1) (m - 1) c -> (c = 1 \/ c = -1) ->
    swept B F A v c -> (forall p, F p -> ends_well t n wanted p) -> (forall p, A p -> ends_well u m (fun x => 0 <= x) p) ->
    forall p, B p -> ends_well t n wanted p) /\
  (forall B v n l z x y, is_free B v -> n <= z <= l -> x <= n - z -> l - z <= y ->
    reached (real_range B v n l) (real_range B v z z) (real_range B v n l) v x y /\
    reached (whole_range B v n l) (real_range B v z z) (real_range B v n l) v x y) /\
  (forall B F A v x y u n l, u <> v -> reached B F A v x y ->
    reached (real_range B u n l) (real_range F u n l) (real_range A u n l) v x y /\
    reached (whole_range B u n l) (whole_range F u n l) (whole_range A u n l) v x y) /\
  (forall t u v n m B F A x y p q g h low high,
    (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) -> is_slope u v m (n - 1) (m - 1) 1 -> reached B F A v x y ->
    (forall z, F z -> ends_well t n (fun r => p <= r <= q) z) -> (forall z, A z -> ends_well u m (fun r => g <= r <= h) z) ->
    low - p <= g * x -> low - p <= g * y -> low - p <= h * x -> low - p <= h * y ->
    g * x <= high - q -> g * y <= high - q -> h * x <= high - q -> h * y <= high - q ->
    forall z, B z -> ends_well t n (fun r => low <= r <= high) z).

(** Weighted means of terms along ways [WAY-MEAN]. The last function of a chain is the j-th derivative of the first one. *)
Definition is_chain (G : nat -> R -> R) (j : nat) (a b : R) : Prop :=
  forall i s, (i < j)%nat -> way a b s -> D_in (G i) (G (S i)) (way a b) s.
(** What Taylor's formula says of the first function before its rest. *)
Fixpoint expansion (G : nat -> R -> R) (s r : R) (j : nat) : R :=
  match j with O => 0 | S i => expansion G s r i + G i s / INR (fact i) * r ^ i end.
(** For j = 0 what the operation n - 1 is at the end of the way; else the number by which the rest of order j is a multiple of r^j/j!. *)
Definition has_mean (t : nat -> operation) (n j : nat) (p : nat -> R) (v : nat) (s low high : R) : Prop :=
  match j with
  | O => exists m, low <= m <= high /\ has_result t (moved p v (p v)) (n - 1) m
  | S _ => forall G, is_chain G j (Rmin s (p v)) (Rmax s (p v)) ->
    (forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> has_result t (moved p v w) (n - 1) (G j w)) ->
    exists m, low <= m <= high /\ G O (p v) - expansion G s (p v - s) j = m * ((p v - s) ^ j / INR (fact j))
  end.
Definition is_mean (t : nat -> operation) (n j : nat) (B F A : (nat -> R) -> Prop) (v : nat) (x y low high : R) : Prop :=
  forall p, B p -> exists s, F (moved p v s) /\ x <= p v - s <= y /\
    (forall w, way (Rmin s (p v)) (Rmax s (p v)) w -> A (moved p v w) /\ all_defined t n (moved p v w)) /\
    has_mean t n j p v s low high.
Definition mean_rules : Prop :=
  (forall t n j B F A v x y low high, (1 <= n)%nat -> reached B F A v x y ->
    (forall z, A z -> ends_well t n (fun r => low <= r <= high) z) -> is_mean t n j B F A v x y low high) /\
  (forall t u n m j B F A v x y p q g h low high, (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
    is_slope u v m (n - 1) (m - 1) 1 -> is_mean u m (S j) B F A v x y g h ->
    (forall z, F z -> ends_well t n (fun r => p <= r <= q) z) ->
    (low - p) * INR (S j) <= g * x -> (low - p) * INR (S j) <= g * y -> (low - p) * INR (S j) <= h * x -> (low - p) * INR (S j) <= h * y ->
    g * x <= (high - q) * INR (S j) -> g * y <= (high - q) * INR (S j) -> h * x <= (high - q) * INR (S j) ->
    h * y <= (high - q) * INR (S j) -> is_mean t n j B F A v x y low high) /\
  (forall t n B F A v x y low high, (1 <= n)%nat -> is_mean t n 0 B F A v x y low high ->
    forall z, B z -> ends_well t n (fun r => low <= r <= high) z).

(** Operations as fractions of polynomials [SAME-RESULT]: coefficients with the exponents of the unknowns 0, 1, .. *)
Definition polynomial := list (Z * list nat).
Fixpoint monomial (u : nat -> R) (e : list nat) : R :=
  match e with nil => 1 | cons k r => u O ^ k * monomial (fun i => u (S i)) r end.
Fixpoint poly_value (P : polynomial) (u : nat -> R) : R :=
  match P with nil => 0 | cons (c, e) r => IZR c * monomial u e + poly_value r u end.
Fixpoint poly_norm (P : polynomial) : Z := match P with nil => 0%Z | cons (c, _) r => (Z.abs c + poly_norm r)%Z end.
Definition degree_at_most (P : polynomial) (g : nat) : Prop := forall c e, In (c, e) P -> (list_sum e <= g)%nat.
(** The unknown i is a to the power of p^i. *)
Definition unit_point (a : Z) (p i : nat) : R := IZR a ^ (p ^ i).
(** The unknown i stands for the operation s i. *)
Definition is_fraction (t : nat -> operation) (B : (nat -> R) -> Prop) (m : nat) (s : nat -> nat) (a : Z) (p k : nat)
    (w c h : Z) (g f : nat) : Prop :=
  exists N C, poly_value N (unit_point a p) = IZR w /\ poly_value C (unit_point a p) = IZR c /\
    (poly_norm N <= h)%Z /\ (poly_norm C <= h)%Z /\ degree_at_most N g /\ degree_at_most C f /\
    forall z u, B z -> all_defined t m z -> (forall i, (s i < m)%nat -> has_result t z (s i) (u i)) ->
      poly_value C u <> 0 /\ has_result t z k (poly_value N u / poly_value C u).
Definition same_result (t : nat -> operation) (B : (nat -> R) -> Prop) (m k l : nat) : Prop :=
  forall z, B z -> all_defined t m z -> exists x, has_result t z k x /\ has_result t z l x.
Definition fraction_rules : Prop :=
  (forall t B m s a p k i h g f, (k < m)%nat -> s i = k -> (1 <= h)%Z -> (1 <= g)%nat ->
    forall x, IZR x = unit_point a p i -> is_fraction t B m s a p k x 1 h g f) /\
  (forall t B m s a p k n d h g f, (0 < d <= h)%Z -> (Z.abs n <= h)%Z -> t k = op_number (IZR n / IZR d) ->
    is_fraction t B m s a p k n d h g f) /\
  (forall t (B : (nat -> R) -> Prop) m s a p k v n d h g f, (0 < d <= h)%Z -> (Z.abs n <= h)%Z -> t k = op_variable v ->
    (forall z, B z -> z v = IZR n / IZR d) -> is_fraction t B m s a p k n d h g f) /\
  (forall t B m s a p k i j n d w c h g f u e l q r v x y, (i < k)%nat -> (j < k)%nat -> (0 < d)%Z ->
    t k = op_sum i j (IZR n / IZR d) -> is_fraction t B m s a p i w c h g f -> is_fraction t B m s a p j u e l q r ->
    (h * l * (d + n) <= v)%Z -> (h * l * (d - n) <= v)%Z -> (g + r <= x)%nat -> (q + f <= x)%nat -> (f + r <= y)%nat ->
    is_fraction t B m s a p k (w * e * d + u * c * n) (c * e * d) v x y) /\
  (forall t B m s a p k i j w c h g f u e l q r v x y, (i < k)%nat -> (j < k)%nat -> t k = op_product i j ->
    is_fraction t B m s a p i w c h g f -> is_fraction t B m s a p j u e l q r ->
    (h * l <= v)%Z -> (g + q <= x)%nat -> (f + r <= y)%nat -> is_fraction t B m s a p k (w * u) (c * e) v x y) /\
  (forall t B m s a p k i w c h g f v x y, (i < k)%nat -> t k = op_square i -> is_fraction t B m s a p i w c h g f ->
    (h * h <= v)%Z -> (g + g <= x)%nat -> (f + f <= y)%nat -> is_fraction t B m s a p k (w * w) (c * c) v x y) /\
  (forall t B m s a p k l i w c h g f, (i < l < k)%nat -> (k < m)%nat -> t k = op_square l -> t l = op_sqrt i ->
    is_fraction t B m s a p i w c h g f -> is_fraction t B m s a p k w c h g f) /\
  (forall t B m s a p k i j w c h g f u e l q r v x y, (i < k)%nat -> (j < k)%nat -> (k < m)%nat -> t k = op_quotient i j ->
    is_fraction t B m s a p i w c h g f -> is_fraction t B m s a p j u e l q r ->
    (h * l <= v)%Z -> (g + r <= x)%nat -> (f + q <= y)%nat -> is_fraction t B m s a p k (w * e) (c * u) v x y) /\
  (forall t B m s a p k i w c h g f u e l q r, is_fraction t B m s a p k w c h g f -> is_fraction t B m s a p i u e l q r ->
    (w * e = u * c)%Z -> (2 * h * l < a)%Z -> (g + r < p)%nat -> (q + f < p)%nat -> same_result t B m k i) /\
  (forall t B m k l, same_result t (fun _ => True) m k l -> same_result t B m k l) /\
  (forall t B m s a p k i j l d h g f, (k < m)%nat -> t k = op_product i j -> l = i \/ l = j -> t l = op_number 0 -> (0 < d <= h)%Z ->
    is_fraction t B m s a p k 0 d h g f) /\
  (forall t B m k l i, (k < m)%nat -> t k = op_exp i -> t i = op_ln l -> same_result t B m k l) /\
  (forall t B m k l i, (k < m)%nat -> t k = op_ln i -> t i = op_exp l -> same_result t B m k l) /\
  (forall t B m k l i, (k < m)%nat -> t k = op_exp i -> t i = op_number 0 -> t l = op_number 1 -> same_result t B m k l) /\
  (forall t B m k l i, (k < m)%nat -> t k = op_ln i -> t i = op_number 1 -> t l = op_number 0 -> same_result t B m k l) /\
  (forall t B m k l i, (k < m)%nat -> t k = op_product i i -> t i = op_sqrt l -> same_result t B m k l) /\
  (forall t B m k l i j, (k < m)%nat -> t k = op_product i j -> t j = op_ln i -> (l < m)%nat -> t l = op_weighted i ->
    same_result t B m k l) /\
  (forall t B m k l i, (k < m)%nat -> t k = op_weighted i -> t i = op_number 0 -> t l = op_number 0 -> same_result t B m k l) /\
  (forall t B m k l i, same_result t B m k l -> same_result t B m l i -> same_result t B m k i) /\
  (forall t u n m (B : (nat -> R) -> Prop) (wanted : R -> Prop), (1 <= n <= m)%nat -> (forall i, (i < n)%nat -> u i = t i) ->
    same_result u B m (n - 1) (m - 1) -> (forall z, B z -> ends_well u m wanted z) -> forall z, B z -> ends_well t n wanted z).

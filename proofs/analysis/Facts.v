(** The file to read: each statement of specs/theory.md that is proved in Coq, as F_ID, and its proof by
    name, as ok_ID. The notions are in Definitions.v. No tactic here. *)
From Coq Require Import Reals ZArith List.
From MemAnalysis Require Import Elementary Convex Dber DberSeries Finite BinaryCert Information BinarySDPI
  BinaryGeneral ChannelBinary Subgauss Accuracy Channel Dual Chord Skew Structure Tensor Power ProductMemorization.
From MemAnalysis Require Import Reference Feasible Privacy Direct Approximate Where Scaling.
From MemAnalysis Require Import Uses InputFree Chi2 Signs BoolLinear BoolSkew Sparse SparseDirect SparseTangents DirectMemorization Mix.
From MemAnalysis Require Import Chernoff.
From MemAnalysis Require Import ArcTangent Sine CoshSeries Normal LemmaB BoolClosed MeanValue Taylor Term.
From MemAnalysis Require Import Slope SameResult WayMean Place Sides Powers Substitution Ends.
From MemAnalysis Require Import Domination Gerber TrinomialTail TrinomialWindow EFun SignInformation MixLearn MixCost PoissonTail.
From MemAnalysis Require Import KeepingLearner SignLearner NoLearner.
From MemAnalysis Require Import Definitions.
Open Scope R_scope.

(** ** Analytic facts *)

Definition F_LN_SERIES : Prop := forall (K : nat) (z : R), (1 <= K)%nat -> 0 <= z < 1 ->
  2 * sum_f_R0 (fun k => z ^ (2 * k + 1) / INR (2 * k + 1)) (K - 1) <= ln ((1 + z) / (1 - z)) /\
  ln ((1 + z) / (1 - z)) <= 2 * sum_f_R0 (fun k => z ^ (2 * k + 1) / INR (2 * k + 1)) (K - 1)
    + 2 * z ^ (2 * K + 1) / (INR (2 * K + 1) * (1 - z ^ 2)).
Theorem ok_LN_SERIES : F_LN_SERIES. Proof LN_SERIES.

Definition F_LN_MUL : Prop :=
  (forall x y : R, 0 < x -> 0 < y -> ln (x * y) = ln x + ln y) /\ ln 1 = 0.
Theorem ok_LN_MUL : F_LN_MUL. Proof LN_MUL.

Definition F_EXP_SERIES : Prop := forall (K : nat) (x : R), (1 <= K)%nat -> 0 <= x <= 1 ->
  sum_f_R0 (fun k => x ^ k / INR (fact k)) (K - 1) <= exp x /\
  exp x <= sum_f_R0 (fun k => x ^ k / INR (fact k)) (K - 1)
    + (x ^ K / INR (fact K)) * (INR (K + 1) / (INR (K + 1) - x)).
Theorem ok_EXP_SERIES : F_EXP_SERIES. Proof EXP_SERIES.

Definition F_EXP_MUL : Prop := (forall x y : R, exp (x + y) = exp x * exp y) /\ exp 0 = 1
  /\ (forall x : R, exp (- x) = 1 / exp x).
Theorem ok_EXP_MUL : F_EXP_MUL. Proof EXP_MUL.

Definition F_MONO : Prop := (forall x y : R, 0 < x -> x < y -> ln x < ln y)
  /\ (forall x y : R, x < y -> exp x < exp y) /\ (forall x y : R, x < y -> atan x < atan y).
Theorem ok_MONO : F_MONO. Proof (conj (proj1 MONO) (conj (proj2 MONO) atan_increasing)).

(** df is the derivative of f inside the segment between c and x, on which f is continuous. *)
Definition F_MEAN_VALUE : Prop := forall (f df : R -> R) (c x m : R),
  (forall t e, Rmin c x <= t <= Rmax c x -> 0 < e ->
    exists d, 0 < d /\ forall s, Rmin c x <= s <= Rmax c x -> Rabs (s - t) < d -> Rabs (f s - f t) < e) ->
  (forall t, Rmin c x < t < Rmax c x -> derivable_pt_lim f t (df t)) ->
  ((forall t, Rmin c x < t < Rmax c x -> m <= df t) ->
    (c <= x -> f c + m * (x - c) <= f x) /\ (x <= c -> f x <= f c + m * (x - c))) /\
  ((forall t, Rmin c x < t < Rmax c x -> df t <= m) ->
    (c <= x -> f x <= f c + m * (x - c)) /\ (x <= c -> f c + m * (x - c) <= f x)).
Theorem ok_MEAN_VALUE : F_MEAN_VALUE. Proof MEAN_VALUE.

(** f k is the k-th derivative of f 0 on the segment between c and x. *)
Definition F_TAYLOR : Prop := forall (f : nat -> R -> R) (n : nat) (c x : R), (1 <= n)%nat ->
  (forall k t, (k < n)%nat -> Rmin c x <= t <= Rmax c x -> derivable_pt_lim (f k) t (f (S k) t)) ->
  exists u, Rmin c x <= u <= Rmax c x /\
    f O x = sum_f_R0 (fun k => f k c / INR (fact k) * (x - c) ^ k) (n - 1) + f n u / INR (fact n) * (x - c) ^ n.
Theorem ok_TAYLOR : F_TAYLOR. Proof TAYLOR.

(** The result of an operation is one number; rules by which enclosures of operands give one of the result, and two boxes one
    that they cover. A continuous function that rises is enclosed by its values at the ends, any other one by what it is at rational
    numbers. *)
Definition F_TERM : Prop := interval_rules.
Theorem ok_TERM : F_TERM. Proof TERM.

(** The slope of an operation from those of its operands, on ways along which all operations have results; boxes that ways along a
    variable sweep, from a face through a box; and what is not negative, or positive, on the face is so on the box where a slope of
    one sign says so. Boxes that ways of known length reach; and what an enclosure of a slope says of them. *)
Definition F_SLOPE : Prop := slope_rules.
Theorem ok_SLOPE : F_SLOPE. Proof SLOPE.

(** Operations as fractions of polynomials in results of others: by the rules with their norms and degrees, and what two of them that
    are equal at one point with large numbers say: the same result at each point of a box at which all operations have results. *)
Definition F_SAME_RESULT : Prop := fraction_rules.
Theorem ok_SAME_RESULT : F_SAME_RESULT. Proof SAME_RESULT.

(** Weighted means along ways: from an enclosure on the way, from the mean of the slope, and what that of order 0 says of a box. *)
Definition F_WAY_MEAN : Prop := mean_rules.
Theorem ok_WAY_MEAN : F_WAY_MEAN. Proof WAY_MEAN.

(** What operations become at places that another operation names; boxes that ways from places span; what is least at a place, by
    its slope there and beside it; the signs of products, quotients and sums. *)
Definition F_PLACE : Prop := place_rules.
Theorem ok_PLACE : F_PLACE. Proof PLACE.

Definition F_SIDES : Prop := sides_rules.
Theorem ok_SIDES : F_SIDES. Proof SIDES.

(** Places of the points of one box that are all points of another one, as results are continuous: signs there are signs here. *)
Definition F_SUBSTITUTION : Prop := substitution_rules.
Theorem ok_SUBSTITUTION : F_SUBSTITUTION. Proof SUBSTITUTION.

(** Terms on the part of a box where a condition holds: what is so on the whole box, what the condition itself says, or that it never
    holds; which operations have results; the sign of products and quotients of positive ones; and what rises from a place on. *)
Definition F_WHERE : Prop := where_rules.
Theorem ok_WHERE : F_WHERE. Proof WHERE.

(** Variables that are multiplied by one positive number, and their reciprocals: what is so where the largest of them is 1 is so everywhere. *)
Definition F_SCALING : Prop := scaling_rules.
Theorem ok_SCALING : F_SCALING. Proof SCALING.

Definition F_POWERS : Prop := powers_rules.
Theorem ok_POWERS : F_POWERS. Proof POWERS.

(** Bounds of results on one side, where there are results: by an enclosure, by a condition, and of an operation from those of its
    operands; what such bounds say of terms; and, as results are continuous, what is not negative where a variable is positive. *)
Definition F_ENDS : Prop := ends_rules.
Theorem ok_ENDS : F_ENDS. Proof ENDS.

(** Machin: pi = 16 arctan(1/5) - 4 arctan(1/239), with the partial sums of arctan(1/m). *)
Definition F_PI : Prop := forall i j : nat,
  let arctan := fun m n => sum_f_R0 (fun k => (-1) ^ k / (INR (2 * k + 1) * m ^ (2 * k + 1))) n in
  16 * arctan 5 (2 * i + 1)%nat - 4 * arctan 239 (2 * j)%nat <= PI /\
  PI <= 16 * arctan 5 (2 * i)%nat - 4 * arctan 239 (2 * j + 1)%nat.
Theorem ok_PI : F_PI. Proof PI_MACHIN.

(** The partial sums of x - x^3/3 + x^5/5 - .. up to x^(2m+1)/(2m+1). *)
Definition F_ATAN_SERIES : Prop := forall (n : nat) (x : R), 0 <= x <= 1 ->
  let partial := sum_f_R0 (fun k => (-1) ^ k * x ^ (2 * k + 1) / INR (2 * k + 1)) in
  partial (2 * n + 1)%nat <= atan x /\ atan x <= partial (2 * n)%nat.
Theorem ok_ATAN_SERIES : F_ATAN_SERIES. Proof ATAN_SERIES.

Definition F_ATAN_ADD : Prop := (forall x : R, atan (- x) = - atan x) /\
  (forall x : R, 0 < x -> atan (/ x) = PI / 2 - atan x) /\
  (forall x y : R, 0 <= x -> 0 <= y -> atan x = atan y + atan ((x - y) / (1 + x * y))).
Theorem ok_ATAN_ADD : F_ATAN_ADD. Proof ATAN_ADD.

Definition F_ATAN_NEAR : Prop := forall x y : R, y <= x -> atan x - atan y <= x - y.
Theorem ok_ATAN_NEAR : F_ATAN_NEAR. Proof ATAN_NEAR.

(** is_rest k x s: s is F_k(x), the sum of the series; it exists, and there is only one. *)
Definition F_SIN_SERIES : Prop :=
  let is_rest := fun (k : nat) (x s : R) =>
    infinite_sum (fun j => (-1) ^ j * x ^ (2 * j) * (INR (fact k) / INR (fact (k + 2 * j)))) s in
  (forall k x, exists s, is_rest k x s) /\
  (forall k x s t, is_rest k x s -> is_rest k x t -> s = t) /\
  (forall x, is_rest O x (cos x)) /\
  (forall x s, is_rest 1%nat x s -> sin x = x * s) /\
  (forall k x s, (2 <= k)%nat -> is_rest k x s -> is_rest (k - 2)%nat x (1 - x ^ 2 / (INR (k - 1) * INR k) * s)) /\
  (forall k x s, (1 <= k)%nat -> 0 <= x <= 2 -> is_rest k x s -> 0 <= s <= 1).
Theorem ok_SIN_SERIES : F_SIN_SERIES. Proof SIN_SERIES.

Definition F_SIN_TURN : Prop := (forall x : R, -1 <= sin x <= 1) /\
  (forall x : R, cos x = sin (x + PI / 2)) /\
  (forall (h j : Z) (x : R), sin (x + IZR (h + 2 * (2 * j + 1)) * (PI / 2)) = - sin (x + IZR h * (PI / 2))) /\
  (forall (h j : Z) (x : R), sin (x + IZR (h + 4 * j) * (PI / 2)) = sin (x + IZR h * (PI / 2))).
Theorem ok_SIN_TURN : F_SIN_TURN. Proof SIN_TURN.

Definition F_SIN_NEAR : Prop := forall x y : R, Rabs (sin x - sin y) <= Rabs (x - y).
Theorem ok_SIN_NEAR : F_SIN_NEAR. Proof SIN_NEAR.

Definition F_SIN_RANGE : Prop := forall h : Z,
  (forall x : R, sin (x + IZR h * (PI / 2)) = 1 <-> exists j : Z, x = IZR (4 * j + 1 - h) * (PI / 2)) /\
  (forall (j : Z) (a b x : R), IZR (4 * j + 1 - h) * (PI / 2) <= a -> a <= x <= b -> b <= IZR (4 * j + 5 - h) * (PI / 2) ->
     sin (x + IZR h * (PI / 2)) <= Rmax (sin (a + IZR h * (PI / 2))) (sin (b + IZR h * (PI / 2)))).
Theorem ok_SIN_RANGE : F_SIN_RANGE. Proof SIN_RANGE.

(** is_rest k x s: s is F_k(x), the sum of the series; it exists, and there is only one. *)
Definition F_COSH_SERIES : Prop :=
  let is_rest := fun (k : nat) (x s : R) =>
    infinite_sum (fun j => x ^ (2 * j) * (INR (fact (2 * k)) / INR (fact (2 * k + 2 * j)))) s in
  (forall k x, exists s, is_rest k x s) /\
  (forall k x s t, is_rest k x s -> is_rest k x t -> s = t) /\
  (forall x, is_rest O x (cosh x)) /\
  (forall k x s, (1 <= k)%nat -> is_rest k x s -> is_rest (k - 1)%nat x (1 + x ^ 2 / (INR (2 * k - 1) * INR (2 * k)) * s)) /\
  (forall k x s, 0 <= x <= 1 -> is_rest k x s -> s <= cosh 1) /\ cosh 1 < 2 /\
  (forall x, cosh (2 * x) = 2 * cosh x ^ 2 - 1) /\
  (forall x y, 0 <= x <= y -> cosh x <= cosh y).
Theorem ok_COSH_SERIES : F_COSH_SERIES. Proof COSH_SERIES.

(** The chance of CHI-EVEN is 1 - poisson_below h m. *)
Definition F_CHI_SERIES : Prop :=
  (forall h m, (1 <= m)%nat -> 0 < h ->
     poisson h m <= exp (INR m * ln (h / INR m) + INR m - h - 11 / 12 - ln (INR m) / 2)) /\
  (forall h m n, (m <= n)%nat -> 0 <= h < INR (S n) ->
     1 - poisson_below h m <= (poisson_below h n - poisson_below h m) + poisson h n / (1 - h / INR (S n))).
Theorem ok_CHI_SERIES : F_CHI_SERIES. Proof CHI_SERIES.

(** The normal distribution function exists: the density has total mass 1. It increases, and its series. *)
Definition F_PHI_SERIES : Prop :=
  (exists F, normal_cdf F) /\
  forall F, normal_cdf F ->
    (forall e, 0 < e -> exists X, forall x, X < x -> Rabs (F x - 1) < e) /\
    (forall x y, x <= y -> F x <= F y) /\
    (forall x, F (- x) = 1 - F x) /\
    (forall n x, 0 <= x ->
       let terms := sum_f_R0 (fun k => x ^ (2 * k + 1) / odd_product k) n in
       let last := x ^ (2 * n + 1) / odd_product n in
       let density := exp (- (x ^ 2 / 2)) / sqrt (2 * PI) in
       / 2 + density * terms <= F x /\
       (x ^ 2 < INR (2 * n + 3) ->
        F x <= / 2 + density * (terms + last * (x ^ 2 / (INR (2 * n + 3) - x ^ 2))))).
Theorem ok_PHI_SERIES : F_PHI_SERIES. Proof PHI_SERIES.

(** With k from 0: term k is m^(2(k+1)) / (2(k+1)(2(k+1)-1)). *)
Definition F_DBER : Prop :=
  (forall K m, (1 <= K)%nat -> 0 <= m < 1 ->
     sum_f_R0 (fun k => m ^ (2 * k + 2) / (INR (2 * k + 1) * INR (2 * k + 2))) (K - 1) <= Dber m /\
     Dber m <= sum_f_R0 (fun k => m ^ (2 * k + 2) / (INR (2 * k + 1) * INR (2 * k + 2))) (K - 1)
       + m ^ (2 * K + 2) / (INR (2 * K + 1) * INR (2 * K + 2) * (1 - m ^ 2))) /\
  (forall a b, 0 < a -> a <= b -> b <= 1 -> Dber a / a ^ 2 <= Dber b / b ^ 2) /\
  (forall m, -1 <= m <= 1 -> m ^ 2 / 2 <= Dber m) /\
  (forall m, -1 <= m <= 1 -> Dber m <= ln 2 * m ^ 2).
Theorem ok_DBER : F_DBER.
Proof (conj DBER_SERIES (conj Dber_ratio_increasing (conj Dber_ge_half_sq Dber_le_ln2_sq))).

(** With e(c) the least upper bound of x tanh x - ln cosh x - c x^2/2: the upper bound that is used, e(1 - T^2), e(c) for c >= 1,
    e(0); e decreases, and e(1-q)/q^2 increases, q = T^2. *)
Definition F_E_FUN : Prop :=
  (forall T c x : R, 0 <= T < 1 -> 1 - T ^ 2 <= c -> sign_entropy x - c * x ^ 2 / 2 <= excess_bound T) /\
  (forall T : R, 0 <= T < 1 -> is_lub (excess (1 - T ^ 2)) (excess_bound T)) /\
  (forall c : R, 1 <= c -> is_lub (excess c) 0) /\ is_lub (excess 0) (ln 2) /\
  (forall c c' u u' : R, c <= c' -> is_lub (excess c) u -> is_lub (excess c') u' -> u' <= u) /\
  (forall S T : R, 0 < S <= T -> T < 1 -> excess_bound S / S ^ 4 <= excess_bound T / T ^ 4).
Theorem ok_E_FUN : F_E_FUN. Proof E_FUN.

(** ** Contraction coefficients *)

(** The "<=" of the formula: a bound on all ratios of divergences is an SDPI constant. *)
Definition F_SDPI : Prop := forall A B (LA : list A) (LB : list B) (J : A -> B -> R) (rho : R),
  joint LA LB J -> contracts LA LB J rho -> SDPI LA LB J rho.
Theorem ok_SDPI : F_SDPI. Proof (@SDPI_from_divergence).

(** "<=", for two independent pairs and for d copies of one. *)
Definition F_SDPI_TENSOR : Prop :=
  (forall A1 B1 A2 B2 (LA1 : list A1) (LB1 : list B1) (LA2 : list A2) (LB2 : list B2)
     (J1 : A1 -> B1 -> R) (J2 : A2 -> B2 -> R) (eta : R),
     joint LA1 LB1 J1 -> joint LA2 LB2 J2 -> 0 <= eta -> SDPI LA1 LB1 J1 eta -> SDPI LA2 LB2 J2 eta ->
     SDPI (list_prod LA1 LA2) (list_prod LB1 LB2) (prodJ J1 J2) eta) /\
  (forall A B (LA : list A) (LB : list B) (J : A -> B -> R) (eta : R) (d : nat),
     joint LA LB J -> 0 <= eta -> SDPI LA LB J eta -> SDPI (pwlist LA d) (pwlist LB d) (pwJ J d) eta).
Theorem ok_SDPI_TENSOR : F_SDPI_TENSOR. Proof (conj (@SDPI_TENSOR) (@SDPI_TENSOR_power)).

(** J is the law of (A,C), and B is made from C by the channel W. *)
Definition F_SDPI_COMPOSE : Prop := forall A B C (LA : list A) (LB : list B) (LC : list C)
  (J : A -> C -> R) (W : C -> B -> R) (etaCA etaBC : R),
  joint LA LC J -> kernel LC LB W -> 0 <= etaCA -> SDPI LA LC J etaCA ->
  SDPI LC LB (lawBM LA J W) etaBC -> SDPI LA LB (push LC J W) (etaBC * etaCA).
Theorem ok_SDPI_COMPOSE : F_SDPI_COMPOSE. Proof (@SDPI_COMPOSE).

Definition F_SDPI_DOMINATE : Prop := forall A B C (LA : list A) (LB : list B) (LC : list C)
  (J : A -> C -> R) (W : C -> B -> R) (eta : R),
  joint LA LC J -> kernel LC LB W -> 0 <= eta -> SDPI LA LC J eta -> SDPI LA LB (push LC J W) eta.
Theorem ok_SDPI_DOMINATE : F_SDPI_DOMINATE. Proof (@SDPI_DOMINATE).

(** C = T(B) is sufficient: B is made from C by W, and V regains the law of (A,C) from (A,B). *)
Definition F_SDPI_SUFFICIENT : Prop := forall A B C (LA : list A) (LB : list B) (LC : list C)
  (J : A -> C -> R) (W : C -> B -> R) (V : B -> C -> R) (eta : R),
  joint LA LC J -> kernel LC LB W -> kernel LB LC V -> 0 <= eta ->
  (forall a c, In a LA -> In c LC -> push LB (push LC J W) V a c = J a c) ->
  (SDPI LA LC J eta <-> SDPI LA LB (push LC J W) eta).
Theorem ok_SDPI_SUFFICIENT : F_SDPI_SUFFICIENT. Proof (@SDPI_SUFFICIENT).

(** eta_chi2 <= eta <= eta_TV <= 1. *)
Definition F_SDPI_RANGE : Prop :=
  (forall A B (LA : list A) (LB : list B) (J : A -> B -> R) (rho : R), joint LA LB J ->
     SDPI LA LB J rho -> contracts_chi2 LA LB J rho) /\
  (forall A B (LA : list A) (LB : list B) (J : A -> B -> R) (eta : R), joint LA LB J -> 0 <= eta ->
     (forall b b', In b LB -> In b' LB -> margY LA J b <> 0 -> margY LA J b' <> 0 ->
        / 2 * fsum LA (fun a => Rabs (J a b / margY LA J b - J a b' / margY LA J b')) <= eta) ->
     SDPI LA LB J eta) /\
  (forall A (l : list A) (P Q : A -> R), law l P -> law l Q -> / 2 * fsum l (fun a => Rabs (P a - Q a)) <= 1) /\
  (forall A B (LA : list A) (LB : list B) (J : A -> B -> R), joint LA LB J -> SDPI LA LB J 1).
Theorem ok_SDPI_RANGE : F_SDPI_RANGE.
Proof (conj (@chi2_of_SDPI) (conj (@SDPI_of_TV) (conj (@TV_le_1) (@SDPI_one)))).

(** "<=": Dber(E_Q r) <= u D(Q||P) for all Q proves SDPI. Lam*(m) enters as the D(Q||P) of tilted laws:
    every Q has D(Q||P) >= t E_Q r - Lam(t), and the law tilted by t has equality. *)
Definition F_SDPI_BINARY : Prop :=
  (forall B (LB : list B) (P r : B -> R) (u : R),
     law LB P -> (forall b, In b LB -> -1 <= r b <= 1) -> expect LB P r = 0 ->
     (forall Q, law LB Q -> abscont LB Q P -> Dber (expect LB Q r) <= u * KL LB Q P) ->
     SDPI LBool LB (binary_joint P r) u) /\
  (forall B (LB : list B) (Q P r : B -> R) (t : R), law LB Q -> law LB P -> abscont LB Q P ->
     t * expect LB Q r - Lam LB P r t <= KL LB Q P) /\
  (forall B (LB : list B) (P r : B -> R) (t : R), law LB P ->
     let Q := fun b => P b * exp (t * r b) / mgf LB P r t in
     law LB Q /\ abscont LB Q P /\ KL LB Q P = t * expect LB Q r - Lam LB P r t).
Theorem ok_SDPI_BINARY : F_SDPI_BINARY.
Proof (conj (@SDPI_binary) (conj (@donsker_varadhan) (@tilt_attains))).

(** "If": the inequality for all t proves the divergence inequality of SDPI-BINARY. *)
Definition F_SDPI_DUAL : Prop := forall B (LB : list B) (P r : B -> R) (u : R),
  law LB P -> 0 < u -> (forall b, In b LB -> -1 <= r b <= 1) ->
  (forall t, u * Lam LB P r t <= ln (cosh (u * t))) ->
  forall Q, law LB Q -> abscont LB Q P -> Dber (expect LB Q r) <= u * KL LB Q P.
Theorem ok_SDPI_DUAL : F_SDPI_DUAL. Proof (@SDPI_DUAL_suff).

Definition F_SDPI_SLOPE : Prop :=
  (forall B (LB : list B) (P r : B -> R) (u : R),
     law LB P -> sym_law LB P r -> 0 < u -> (forall b, In b LB -> -1 <= r b <= 1) ->
     (forall t, 0 <= t -> Lam1 LB P r t <= tanh (u * t)) ->
     forall Q, law LB Q -> abscont LB Q P -> Dber (expect LB Q r) <= u * KL LB Q P) /\
  (forall B (LB : list B) (P r : B -> R) (s t : R), law LB P -> s <= t ->
     Lam1 LB P r s <= Lam1 LB P r t).
Theorem ok_SDPI_SLOPE : F_SDPI_SLOPE. Proof (conj (@SDPI_SLOPE) (@Lam1_increasing)).

Definition F_SUBGAUSS : Prop :=
  (forall B (LB : list B) (P r : B -> R) (s2 rmax : R), law LB P -> 0 < s2 -> 0 < rmax <= 1 ->
     (forall b, In b LB -> - rmax <= r b <= rmax) -> expect LB P r = 0 ->
     (forall t, Lam LB P r t <= s2 * t ^ 2 / 2) ->
     SDPI LBool LB (binary_joint P r) (2 * s2 * (Dber rmax / rmax ^ 2))) /\
  (forall rmax : R, 0 < rmax <= 1 -> Dber rmax / rmax ^ 2 <= ln 2).
Theorem ok_SUBGAUSS : F_SUBGAUSS. Proof (conj (@SUBGAUSS) SUBGAUSS_ln2).

(** "<=". *)
Definition F_SDPI_DSBS : Prop := forall l : R, 0 <= l <= 1 ->
  SDPI LBool LBool (binary_joint (fun _ => / 2) (fun b : bool => if b then l else - l)) (l ^ 2).
Theorem ok_SDPI_DSBS : F_SDPI_DSBS. Proof SDPI_DSBS.

(** v exact; Rmax, C, w, X, k, a rounded up. Enclosures of Lam and Dber suffice for the chain. *)
Definition F_SDPI_BINARY_CERT : Prop :=
  (forall B (LB : list B) (P r : B -> R) (u m1 : R) (steps : list (R * R)) (Rmax C w X k a : R),
     law LB P -> sym_law LB P r -> Rmax <= 1 -> 0 <= u -> 0 < m1 < 1 ->
     let v := moment LB P r 2 in
     let T := m1 / v in
     0 < v -> moment LB P r 4 <= w -> 0 <= w ->
     0 <= Rmax -> (forall b, In b LB -> Rabs (r b) <= Rmax) -> cosh (T * Rmax) <= C ->
     v * T ^ 2 / 2 + (w * T ^ 4 / 24) * C <= X ->
     w * C / 24 - v ^ 2 / 8 + (X / 3) * (v / 2 + (w * T ^ 2 / 24) * C) ^ 2 <= k ->
     (Dber m1 - m1 ^ 2 / 2) / m1 ^ 4 <= a ->
     v <= u -> (u * k / v ^ 4 + a) * m1 ^ 2 <= (u / v - 1) / 2 ->
     chain_ok u (Lam LB P r) m1 steps -> Rmax <= chain_end m1 steps ->
     SDPI LBool LB (binary_joint P r) u) /\
  (forall u lam lamU dberU m steps, 0 <= u ->
     (forall t m', In (t, m') steps -> lam t <= lamU t) ->
     Dber m <= dberU m -> (forall t m', In (t, m') steps -> Dber m' <= dberU m') ->
     chain_ok_encl u lamU dberU m steps -> chain_ok u lam m steps).
Theorem ok_SDPI_BINARY_CERT : F_SDPI_BINARY_CERT. Proof (conj (@SDPI_of_cert) chain_ok_of_encl).

(** The direction <=; that v is a lower bound is SDPI-RANGE. *)
Definition F_SDPI_BINARY_CHORD : Prop := forall B (LB : list B) (P r : B -> R) (Rmax : R),
  law LB P -> sym_law LB P r -> Rmax <= 1 -> (forall b, In b LB -> Rabs (r b) <= Rmax) ->
  let v := moment LB P r 2 in
  0 < v -> Rmax ^ 2 <= 3 * v - 2 * v ^ 2 ->
  SDPI LBool LB (binary_joint P r) v.
Theorem ok_SDPI_BINARY_CHORD : F_SDPI_BINARY_CHORD. Proof (@SDPI_chord).

(** The criterion; a lower bound of a term that counts for it, an upper bound of one that counts against it; a
    quadratic between the ends e and h is not negative where its Bernstein coefficients are not. *)
Definition F_SDPI_BINARY_SKEW : Prop :=
  (forall B (LB : list B) (P r : B -> R),
     law LB P -> sym_law LB P r -> (forall b, In b LB -> Rabs (r b) <= 1) ->
     let v := moment LB P r 2 in
     0 < v ->
     (forall y, 0 <= y ->
        fsum LB (fun b => P b * (1 + Rabs (r b)) * Rmax 0 (Rabs (r b) - v - y) ^ 2)
        <= fsum LB (fun b => P b * (1 - Rabs (r b)) * Rmax 0 (v + Rabs (r b) - y) ^ 2)) ->
     SDPI LBool LB (binary_joint P r) v) /\
  (forall W R v w r' t' x y p m : R,
     r' <= R <= t' -> w <= W -> 0 <= w -> R <= 1 -> x <= v -> p <= w * (1 - t') -> m <= x + r' -> y <= m ->
     p * (m - y) ^ 2 <= W * (1 - R) * Rmax 0 (v + R - y) ^ 2) /\
  (forall W R v u t' x y q m : R,
     0 <= R <= t' -> 0 <= W <= u -> x <= v -> u * (1 + t') <= q -> t' - x <= m ->
     W * (1 + R) * Rmax 0 (R - v - y) ^ 2 <= q * (m - y) ^ 2) /\
  (forall a b c e h y : R,
     0 <= a - 2 * b * e + c * e ^ 2 -> 0 <= a - b * (e + h) + c * e * h -> 0 <= a - 2 * b * h + c * h ^ 2 ->
     e <= y <= h -> 0 <= a - 2 * b * y + c * y ^ 2).
Theorem ok_SDPI_BINARY_SKEW : F_SDPI_BINARY_SKEW.
Proof (conj (@SDPI_skew) (conj skew_plus_term (conj skew_minus_term skew_bernstein))).

(** An interval [a,b] with slope t; the interval (m0, m0 + D1] by Bennett, F an upper bound of f there;
    the conclusion. The side m < m0 is the same with -r for r. *)
Definition F_SDPI_BINARY_GENERAL : Prop :=
  (forall B (LB : list B) (P r : B -> R) (pi u t a b : R),
     law LB P -> 0 <= u -> 0 < pi < 1 -> -1 <= a -> a <= b -> b <= 1 ->
     dpi pi a <= u * (t * a - Lam LB P r t) -> dpi pi b <= u * (t * b - Lam LB P r t) ->
     forall Q, law LB Q -> abscont LB Q P -> a <= expect LB Q r <= b ->
       dpi pi (expect LB Q r) <= u * KL LB Q P) /\
  (forall B (LB : list B) (P r : B -> R) (u pi D1 rmax F G : R),
     law LB P -> 0 <= u -> 0 < pi < 1 -> expect LB P r = 2 * pi - 1 ->
     let v := variance LB P r in
     0 < v -> 0 < D1 -> 0 < rmax -> (forall b, In b LB -> r b - expect LB P r <= rmax) ->
     let Y := D1 * rmax / v in
     1 <= F -> exp Y - 1 - Y <= F * Y ^ 2 / 2 -> pi + D1 / 2 < 1 ->
     / (pi * (1 - pi)) <= G -> / ((pi + D1 / 2) * (1 - (pi + D1 / 2))) <= G -> v * F * (G / 4) <= u ->
     forall Q, law LB Q -> abscont LB Q P -> 0 <= expect LB Q r - expect LB P r <= D1 ->
       dpi pi (expect LB Q r) <= u * KL LB Q P) /\
  (forall B (LB : list B) (P r : B -> R) (pi u : R),
     law LB P -> (forall b, In b LB -> -1 <= r b <= 1) -> 0 < pi < 1 -> expect LB P r = 2 * pi - 1 ->
     (forall Q, law LB Q -> abscont LB Q P -> dpi pi (expect LB Q r) <= u * KL LB Q P) ->
     SDPI LBool LB (binary_joint P r) u).
Theorem ok_SDPI_BINARY_GENERAL : F_SDPI_BINARY_GENERAL.
Proof (conj (@cert_interval_general) (conj (@cert_near_m0) (@SDPI_binary_gen))).

(** ** Channels W from X to Y, for all input laws *)

(** The largest LC of two rows is the coefficient: an upper bound (which serves for every input law, by the third
    line), and a lower one. Then what bounds LC over [0,1]: its other form, two tangents, its ends, the closed form. *)
Definition F_CH_KL : Prop :=
  (forall X Y (LX : list X) (LY : list Y) (W : X -> Y -> R) (u : R), kernel LX LY W -> 0 <= u ->
     (forall x x' b, In x LX -> In x' LX -> 0 < b < 1 -> LC LY (W x) (W x') b <= u) ->
     contracts_free LX LY W u) /\
  (forall X Y, (forall x y : X, {x = y} + {x <> y}) -> forall (LX : list X) (LY : list Y) (W : X -> Y -> R) (u : R),
     NoDup LX -> kernel LX LY W -> contracts_free LX LY W u ->
     forall x x' b, In x LX -> In x' LX -> x <> x' -> 0 < b < 1 -> LC LY (W x) (W x') b <= u) /\
  (forall X Y (LX : list X) (LY : list Y) (W : X -> Y -> R) (u : R) (P : X -> R), kernel LX LY W -> law LX P ->
     contracts_free LX LY W u -> SDPI LY LX (fun y x => P x * W x y) u) /\
  (forall Y (l : list Y) (P Q : Y -> R) (b : R), law l P -> law l Q -> 0 < b < 1 ->
     LC_square l P Q b = LC l P Q b) /\
  (forall Y (l : list Y) (P Q : Y -> R) (x1 x2 xc v : R), nonneg l P -> nonneg l Q ->
     0 <= x1 <= xc -> xc <= x2 <= 1 -> 0 <= LC_slope l P Q x1 -> LC_slope l P Q x2 <= 0 ->
     LC l P Q x1 + LC_slope l P Q x1 * (xc - x1) <= v ->
     LC l P Q x2 + LC_slope l P Q x2 * (xc - x2) <= v ->
     forall b, 0 <= b <= 1 -> LC l P Q b <= v) /\
  (forall Y (l : list Y) (P Q : Y -> R), nonneg l P -> nonneg l Q -> LC_slope l P Q 0 <= 0 ->
     forall b, 0 <= b <= 1 -> LC l P Q b <= LC l P Q 0) /\
  (forall Y (l : list Y) (P Q : Y -> R), nonneg l P -> nonneg l Q -> 0 <= LC_slope l P Q 1 ->
     forall b, 0 <= b <= 1 -> LC l P Q b <= LC l P Q 1) /\
  (forall Y (l : list Y) (P Q : Y -> R) (b : R), law l P -> law l Q -> 0 < b < 1 ->
     LC l P Q b <= 1 - fsum l (fun y => sqrt (P y * Q y)) ^ 2).
Theorem ok_CH_KL : F_CH_KL.
Proof (conj (@CH_KL_coefficient) (conj (@CH_KL_lower) (conj (@SDPI_of_free) (conj (@LC_forms) (conj (@LC_tangents)
  (conj (@LC_end0) (conj (@LC_end1) (@LC_closed)))))))).

(** "No coefficient of W is above the largest total variation of two rows". *)
Definition F_CH_DOBRUSHIN : Prop := forall X Y (LX : list X) (LY : list Y) (W : X -> Y -> R) (eta : R),
  kernel LX LY W -> 0 <= eta ->
  (forall x x', In x LX -> In x' LX -> / 2 * fsum LY (fun y => Rabs (W x y - W x' y)) <= eta) ->
  contracts_free LX LY W eta.
Theorem ok_CH_DOBRUSHIN : F_CH_DOBRUSHIN. Proof (@CH_DOBRUSHIN).

(** n independent uses side by side. *)
Definition F_CH_NFOLD : Prop := forall X Y (LX : list X) (LY : list Y) (W : X -> Y -> R) (eta : R) (n : nat),
  kernel LX LY W -> 0 <= eta <= 1 -> contracts_free LX LY W eta ->
  contracts_free (pwlist LX n) (pwlist LY n) (pwJ W n) (1 - (1 - eta) ^ n).
Theorem ok_CH_NFOLD : F_CH_NFOLD. Proof (@CH_NFOLD).

(** W, then V. *)
Definition F_CH_CASCADE : Prop := forall X Y Z (LX : list X) (LY : list Y) (LZ : list Z)
  (W : X -> Y -> R) (V : Y -> Z -> R) (eW eV : R),
  kernel LX LY W -> kernel LY LZ V -> 0 <= eV -> contracts_free LX LY W eW -> contracts_free LY LZ V eV ->
  contracts_free LX LZ (push LY W V) (eW * eV).
Theorem ok_CH_CASCADE : F_CH_CASCADE. Proof (@CH_CASCADE).

(** A joint law J: the matrix is positive semidefinite just if x bounds the contraction of chi^2; a test vector f
    bounds every such x, and every SDPI constant, from below. *)
Definition F_CH_CHI2 : Prop :=
  (forall A B (LA : list A) (LB : list B) (J : A -> B -> R), joint LA LB J -> forall x, 0 <= x ->
     ((forall f, 0 <= chi2_form LA LB J x f) <-> contracts_chi2 LA LB J x)) /\
  (forall A B (LA : list A) (LB : list B) (J : A -> B -> R), joint LA LB J -> forall x f, 0 <= x ->
     contracts_chi2 LA LB J x \/ SDPI LA LB J x -> 0 < fsum LA (fun a => margX LB J a * f a ^ 2) ->
     chi2_gain LA LB J f / fsum LA (fun a => margX LB J a * f a ^ 2) <= x).
Theorem ok_CH_CHI2 : F_CH_CHI2. Proof (conj (@CH_CHI2) (@CH_CHI2_vector)).

(** Two outputs, x b = P(A=1 | B=b), p = P(A=1): the step next to p, an interval with slope t, the other output for x on the other
    side of p, the conclusion; that any law of the input bounds the coefficient from below, and the divergence of one by weights. *)
Definition F_CH_BINARY : Prop :=
  (forall B (LB : list B) (P x : B -> R) (u p V e : R),
     law LB P -> 0 <= u -> 0 < p < 1 -> (forall b, In b LB -> x b <= 1) -> expect LB P x = p -> variance LB P x <= V ->
     p < e < 1 -> e - p <= V ->
     V + (e - p) / 2 <= u * (p * (1 - p)) -> V + (e - p) / 2 <= u * (e * (1 - e)) ->
     forall Q, law LB Q -> abscont LB Q P -> p <= expect LB Q x <= e -> d2 (expect LB Q x) p <= u * KL LB Q P) /\
  (forall B (LB : list B) (P x : B -> R) (u p t a b : R),
     law LB P -> 0 <= u -> 0 < p < 1 -> 0 <= a -> a <= b -> b <= 1 ->
     d2 a p <= u * (t * a - Lam LB P x t) -> d2 b p <= u * (t * b - Lam LB P x t) ->
     forall Q, law LB Q -> abscont LB Q P -> a <= expect LB Q x <= b -> d2 (expect LB Q x) p <= u * KL LB Q P) /\
  (forall B (LB : list B) (Q x : B -> R) (p : R),
     law LB Q -> d2 (expect LB Q (fun b => 1 - x b)) (1 - p) = d2 (expect LB Q x) p) /\
  (forall B (LB : list B) (P x : B -> R) (p u : R),
     law LB P -> (forall b, In b LB -> 0 <= x b <= 1) -> 0 < p < 1 -> expect LB P x = p ->
     (forall Q, law LB Q -> abscont LB Q P -> d2 (expect LB Q x) p <= u * KL LB Q P) ->
     SDPI LBool LB (binary_joint P (fun b => 2 * x b - 1)) u) /\
  (forall B (LB : list B) (P x : B -> R) (p u : R),
     law LB P -> expect LB P x = p -> contracts LBool LB (binary_joint P (fun b => 2 * x b - 1)) u ->
     forall Q, law LB Q -> abscont LB Q P -> d2 (expect LB Q x) p <= u * KL LB Q P) /\
  (forall B (LB : list B) (P w : B -> R) (z : R),
     law LB P -> (forall b, In b LB -> 0 <= w b) -> 0 < z -> fsum LB (fun b => w b * P b) = z ->
     KL LB (fun b => w b * P b / z) P = fsum LB (fun b => P b * (w b * ln (w b))) / z - ln z).
Theorem ok_CH_BINARY : F_CH_BINARY.
Proof (conj (@cert_near_mean) (conj (@cert_interval_output) (conj (@exchange) (conj (@CH_BINARY) (conj (@CH_BINARY_lower) (@tilted_KL)))))).

(** ** From contraction and accuracy to memorization. B is the sample, k the learner. *)

Definition F_MEM : Prop := forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R) (tau rho : R),
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  SDPI LT LB JT tau -> SDPI LX LB JX rho -> 0 < rho -> kernel LB LM k ->
  (1 - tau) / rho * MI LX LM (push LB JX k) <= CMI LT LB LM (fun th b m => JT th b * k b m).
Theorem ok_MEM : F_MEM. Proof (@MEM).

(** phi x m is the chance that the test calls (x,m) positive; the null draw is independent of m. *)
Definition F_ACC : Prop := forall X M (LX : list X) (LM : list M) (G phi : X -> M -> R),
  joint LX LM G -> (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) ->
  forall alpha beta, 1 - expect2 LX LM G phi <= alpha ->
    expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi <= beta ->
    0 < beta < 1 -> alpha + beta <= 1 -> d2 (1 - alpha) beta <= MI LX LM G.
Theorem ok_ACC : F_ACC. Proof (@ACC_bounds).

(** phi(e) as a lower bound, and how two tangents bound phi(e) from below. *)
Definition F_ACC_AVG : Prop :=
  (forall X M (LX : list X) (LM : list M) (G phi : X -> M -> R),
     joint LX LM G -> (forall x m, In x LX -> In m LM -> 0 <= phi x m <= 1) ->
     forall e v, 0 <= e < / 2 ->
       1 - expect2 LX LM G phi + expect2 LX LM (fun x m => margX LM G x * margY LX G m) phi <= 2 * e ->
       (forall b, 0 < b <= 2 * e -> v <= d2 (b + 1 - 2 * e) b) -> v <= MI LX LM G) /\
  (forall e x1 x2 xc l1 l2 s1 s2 v : R, 0 < e < / 2 -> 0 < x1 -> x1 <= xc <= x2 -> x2 < 2 * e ->
     l1 <= acc_fun e x1 -> l2 <= acc_fun e x2 ->
     s1 <= acc_slope e x1 <= 0 -> 0 <= acc_slope e x2 <= s2 ->
     v <= l1 + s1 * (xc - x1) -> v <= l2 + s2 * (xc - x2) ->
     forall b, 0 < b <= 2 * e -> v <= acc_fun e b).
Theorem ok_ACC_AVG : F_ACC_AVG. Proof (conj (@ACC_AVG) ACC_AVG_tangents).

(** d2(x||y) grows when x and y part. *)
Definition F_DIVERGENCE_MONO : Prop := forall x y x' y' : R, 0 < y < 1 -> 0 < y' < 1 -> 0 <= x' <= 1 ->
  (x' <= x /\ x <= y /\ y <= y') \/ (y' <= y /\ y <= x /\ x <= x') -> d2 x y <= d2 x' y'.
Theorem ok_DIVERGENCE_MONO : F_DIVERGENCE_MONO. Proof d2_parts.

(** MEM, SDPI-TENSOR and ACC, or ACC-AVG, together: d independent coordinates, the constants of one; first for
    two error rates, then for their average. *)
Definition F_P_MEM : Prop := forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (tau rho : R) (d : nat) (k : pw B d -> M -> R),
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  0 <= tau <= 1 -> 0 < rho -> SDPI LT LB JT tau -> SDPI LX LB JX rho -> kernel (pwlist LB d) LM k ->
  forall phi : pw X d -> M -> R,
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ JX d) k in
  let miss := 1 - expect2 (pwlist LX d) LM G phi in
  let false_alarm := expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi in
  let mem := CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m) in
  (forall alpha beta, miss <= alpha -> false_alarm <= beta -> 0 < beta < 1 -> alpha + beta <= 1 ->
     (1 - tau) / rho * d2 (1 - alpha) beta <= mem) /\
  (forall e v, 0 <= e < / 2 -> miss + false_alarm <= 2 * e ->
     (forall b, 0 < b <= 2 * e -> v <= d2 (b + 1 - 2 * e) b) -> (1 - tau) / rho * v <= mem).
Theorem ok_P_MEM : F_P_MEM. Proof (@product_memorization).

(** ** ------------------------------------------------------------------------------------------
    Approximate SDPI, the direct constant, feasibility, privacy
    ------------------------------------------------------------------------------------------ *)

(** (i) Feldman, Kornowski and Lyu; (ii) sharper. *)
Definition F_APPROX : Prop := forall A B M (LA : list A) (LB : list B) (LM : list M) (J : A -> B -> R)
  (k : B -> M -> R) (rho delta : R),
  joint LA LB J -> kernel LB LM k -> (2 <= length LM)%nat -> 0 <= rho -> approx_SDPI LA LB J rho delta ->
  (0 <= delta <= 1 -> MI LA LM (push LB J k)
     <= rho * MI LB LM (lawBM LA J k) + FKL_error delta (INR (length LM))) /\
  (0 <= delta <= / 2 -> MI LA LM (push LB J k)
     <= rho * MI LB LM (lawBM LA J k) + sharp_error rho delta (INR (length LM))).
Theorem ok_APPROX : F_APPROX. Proof (@APPROX).

Definition F_P_APPROX : Prop := forall rho delta K : R, 0 <= rho <= 1 -> 0 <= delta <= / 2 -> 2 <= K ->
  sharp_error rho delta K <= 3.45 * delta * ln (K / delta).
Theorem ok_P_APPROX : F_P_APPROX. Proof P_APPROX.

Definition F_MEM_APPROX : Prop := forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R) (tau eps rho delta eT eX : R),
  joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  kernel LB LM k -> (2 <= length LM)%nat -> 0 <= tau <= 1 -> 0 < rho ->
  approx_SDPI LT LB JT tau eps -> approx_SDPI LX LB JX rho delta ->
  is_error tau eps (INR (length LM)) eT -> is_error rho delta (INR (length LM)) eX ->
  (1 - tau) / rho * (MI LX LM (push LB JX k) - eX) - eT
  <= CMI LT LB LM (fun th b m => JT th b * k b m).
Theorem ok_MEM_APPROX : F_MEM_APPROX. Proof (@MEM_APPROX).

(** Every c below c* serves, (1-tau)/rho is one, and d independent coordinates have the constant of one. *)
Definition F_MEM_DIRECT : Prop :=
  (forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
     (JT : Th -> B -> R) (JX : X -> B -> R) (k : B -> M -> R) (c : R),
     joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
     direct LT LX LB JT JX c -> kernel LB LM k ->
     c * MI LX LM (push LB JX k) <= CMI LT LB LM (fun th b m => JT th b * k b m)) /\
  (forall Th X B (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R)
     (tau rho : R),
     (forall b, In b LB -> margY LT JT b = margY LX JX b) -> tau <= 1 -> 0 < rho ->
     contracts LT LB JT tau -> contracts LX LB JX rho -> direct LT LX LB JT JX ((1 - tau) / rho)) /\
  (forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
     (JT : Th -> B -> R) (JX : X -> B -> R) (d : nat) (k : pw B d -> M -> R) (c : R), 0 <= c ->
     joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
     direct LT LX LB JT JX c -> kernel (pwlist LB d) LM k ->
     c * MI (pwlist LX d) LM (push (pwlist LB d) (pwJ JX d) k)
     <= CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m)).
Theorem ok_MEM_DIRECT : F_MEM_DIRECT.
Proof (conj (@MEM_DIRECT) (conj (@direct_of_contracts) (@MEM_DIRECT_power))).

(** MEM-DIRECT and ACC, or ACC-AVG, together: d independent coordinates, the direct constant of one. *)
Definition F_P_MEM_DIRECT : Prop := forall Th X B M (LT : list Th) (LX : list X) (LB : list B) (LM : list M)
  (JT : Th -> B -> R) (JX : X -> B -> R) (c : R) (d : nat) (k : pw B d -> M -> R) (phi : pw X d -> M -> R),
  0 <= c -> joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) ->
  direct LT LX LB JT JX c -> kernel (pwlist LB d) LM k ->
  (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
  let G := push (pwlist LB d) (pwJ JX d) k in
  let miss := 1 - expect2 (pwlist LX d) LM G phi in
  let false_alarm := expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi in
  let mem := CMI (pwlist LT d) (pwlist LB d) LM (fun th b m => pwJ JT d th b * k b m) in
  (forall alpha beta, miss <= alpha -> false_alarm <= beta -> 0 < beta < 1 -> alpha + beta <= 1 ->
     c * d2 (1 - alpha) beta <= mem) /\
  (forall e v, 0 <= e < / 2 -> miss + false_alarm <= 2 * e ->
     (forall b, 0 < b <= 2 * e -> v <= d2 (b + 1 - 2 * e) b) -> c * v <= mem).
Theorem ok_P_MEM_DIRECT : F_P_MEM_DIRECT. Proof (@direct_memorization).

(** I(M;X) <= d i_n, so error rates that need more cannot be reached; i_n of a fair binary target. *)
Definition F_FEASIBLE : Prop :=
  (forall X B M (LX : list X) (LB : list B) (LM : list M) (J : X -> B -> R) (d : nat)
     (k : pw B d -> M -> R), joint LX LB J -> kernel (pwlist LB d) LM k ->
     MI (pwlist LX d) LM (push (pwlist LB d) (pwJ J d) k) <= INR d * MI LX LB J) /\
  (forall X B M (LX : list X) (LB : list B) (LM : list M) (J : X -> B -> R) (d : nat)
     (k : pw B d -> M -> R) (phi : pw X d -> M -> R) (alpha beta : R),
     joint LX LB J -> kernel (pwlist LB d) LM k ->
     (forall x m, In x (pwlist LX d) -> In m LM -> 0 <= phi x m <= 1) ->
     let G := push (pwlist LB d) (pwJ J d) k in
     1 - expect2 (pwlist LX d) LM G phi <= alpha ->
     expect2 (pwlist LX d) LM (fun x m => margX LM G x * margY (pwlist LX d) G m) phi <= beta ->
     0 < beta < 1 -> alpha + beta <= 1 -> d2 (1 - alpha) beta <= INR d * MI LX LB J) /\
  (forall B (LB : list B) (P r : B -> R), law LB P -> (forall b, In b LB -> -1 <= r b <= 1) ->
     expect LB P r = 0 -> MI LBool LB (binary_joint P r) = expect LB P (fun b => Dber (r b))).
Theorem ok_FEASIBLE : F_FEASIBLE.
Proof (conj (@information_limit) (conj (@FEASIBLE) (@MI_binary))).

(** theta ~ w; given theta, n independent draws from P theta. The bound for eps-DP increases in eps. *)
Definition F_PRIV : Prop :=
  (forall Th X M (LT : list Th) (LX : list X) (LM : list M) (n : nat)
     (w : Th -> R) (P : Th -> X -> R) (k : pw X n -> M -> R),
     law LT w -> (forall th, In th LT -> law LX (P th)) -> kernel (pwlist LX n) LM k ->
     let mem := CMI LT (pwlist LX n) LM (fun th b m => w th * pwP (P th) n b * k b m) in
     (forall eps, 0 < eps -> on_neighbours LX n k (pure_close LM eps) ->
        mem <= INR n * (dp_factor eps - 1 - ln (dp_factor eps))) /\
     (forall rho, 0 <= rho -> on_neighbours LX n k (zCDP_close LM rho) -> mem <= INR n * rho) /\
     (forall mu, on_neighbours LX n k (KL_close LM (mu ^ 2 / 2)) -> mem <= INR n * (mu ^ 2 / 2))) /\
  (forall x y, 0 < x <= y ->
     dp_factor x - 1 - ln (dp_factor x) <= dp_factor y - 1 - ln (dp_factor y)).
Theorem ok_PRIV : F_PRIV. Proof (conj (@PRIV) PRIV_increasing).

(** ** Problems of signs, one coordinate: theta and n looks, a fresh look and n looks. P-MEM makes bounds of them *)

(** The two laws; the law of the looks, of theta and of a fresh look given them, through the number k of signs +1,
    and the binomial law of k; an SDPI constant for k is one for the looks. *)
Definition F_BOOL : Prop := forall (l : R) (n : nat), 0 < l < 1 ->
  (joint LBool (pwlist LBool n) (bool_target l n) /\ joint LBool (pwlist LBool n) (bool_fresh l n) /\
   forall b, In b (pwlist LBool n) -> margY LBool (bool_target l n) b = margY LBool (bool_fresh l n) b) /\
  (let P := fun b => bool_weight l n (plus_count n b) in
   let r := fun b => bool_mean l n (plus_count n b) in
   (forall th b, bool_target l n th b = binary_joint P r th b) /\
   (forall x b, bool_fresh l n x b = binary_joint P (fun b => l * r b) x b) /\
   forall g, fsum (pwlist LBool n) (fun b => P b * g (plus_count n b))
             = fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * g k)) /\
  (forall u, 0 <= u ->
     let Q := fun k => INR (choose n k) * bool_weight l n k in
     (SDPI LBool (seq 0 (S n)) (binary_joint Q (bool_mean l n)) u -> SDPI LBool (pwlist LBool n) (bool_target l n) u) /\
     (SDPI LBool (seq 0 (S n)) (binary_joint Q (fun k => l * bool_mean l n k)) u ->
      SDPI LBool (pwlist LBool n) (bool_fresh l n) u)).
Theorem ok_BOOL : F_BOOL. Proof BOOL.

(** tau_n <= min(1, n l^2), rho_n <= l^2 tau_n. *)
Definition F_BOOL_LINEAR : Prop := forall (l : R) (n : nat), 0 < l < 1 ->
  SDPI LBool (pwlist LBool n) (bool_target l n) (Rmin 1 (INR n * l ^ 2)) /\
  forall tau, SDPI LBool (pwlist LBool n) (bool_target l n) tau -> SDPI LBool (pwlist LBool n) (bool_fresh l n) (l ^ 2 * tau).
Theorem ok_BOOL_LINEAR : F_BOOL_LINEAR. Proof BOOL_LINEAR.

(** One sample of correlation l; L stands for an upper bound of it. *)
Definition F_BOOL_GERBER : Prop := forall M (l L m : R) (d : nat) (LM : list M) (k : pw (pw bool 1) d -> M -> R),
  0 < l <= L -> L < 1 -> 0 <= m <= 1 -> kernel (pwlist (pwlist LBool 1) d) LM k ->
  INR d * Dber (L ^ 2 * m) <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool 1) d) (pwJ (bool_fresh l 1) d) k) ->
  INR d * (Dber m - Dber (L * m))
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool 1) d) LM (fun th b x => pwJ (bool_target l 1) d th b * k b x).
Theorem ok_BOOL_GERBER : F_BOOL_GERBER. Proof (@BOOL_GERBER).

(** From I(M;theta) >= J to memorization: slopes and points for (IB), divided by beta, with the law Q of the number of signs
    +1 at an upper bound l of lambda. *)
Definition F_BOOL_IB : Prop := forall M (lambda l : R) (n : nat) (beta : R) (g : nat -> R) (steps : list (R * R)) (d : nat)
  (LM : list M) (k : pw (pw bool n) d -> M -> R) (J : R), 0 < lambda <= l -> l < 1 -> 1 <= beta ->
  (forall k, (k <= n)%nat -> 0 < g k /\ g (n - k)%nat = g k) ->
  let Q := fun k => INR (choose n k) * bool_weight l n k in
  chain_ok (/ beta) (Lam (seq 0 (S n)) (fun k => Q k * g k) (bool_mean l n)) 0 steps -> steps <> nil ->
  (forall k, (k <= n)%nat -> bool_mean l n k <= chain_end 0 steps) ->
  kernel (pwlist (pwlist LBool n) d) LM k ->
  J <= MI (pwlist LBool d) LM (push (pwlist (pwlist LBool n) d) (pwJ (bool_target lambda n) d) k) ->
  (beta - 1) * J + INR d * expect (seq 0 (S n)) Q (fun k => ln (g k))
  <= CMI (pwlist LBool d) (pwlist (pwlist LBool n) d) LM (fun th b m => pwJ (bool_target lambda n) d th b * k b m).
Theorem ok_BOOL_IB : F_BOOL_IB. Proof (@BOOL_IB).

(** One sample, l an upper bound of lambda: I(M;theta) is at most d Dber(l), and what memorization it forces. *)
Definition F_BOOL_ONE : Prop := forall M (lambda l s : R) (d : nat) (LM : list M) (k : pw (pw bool 1) d -> M -> R),
  0 < lambda <= l -> l < 1 -> 0 <= s <= 1 -> kernel (pwlist (pwlist LBool 1) d) LM k ->
  let known := MI (pwlist LBool d) LM (push (pwlist (pwlist LBool 1) d) (pwJ (bool_target lambda 1) d) k) in
  known <= INR d * Dber l /\
  (INR d * Dber (l * s) <= known -> INR d * (Dber s - Dber (l * s))
   <= CMI (pwlist LBool d) (pwlist (pwlist LBool 1) d) LM (fun th b x => pwJ (bool_target lambda 1) d th b * k b x)).
Theorem ok_BOOL_ONE : F_BOOL_ONE. Proof (@BOOL_ONE).

(** q recovers theta from M, with at most a d wrong signs in the mean. *)
Definition F_BOOL_EST : Prop := forall M (l : R) (n d : nat) (LM : list M) (k : pw (pw bool n) d -> M -> R)
  (q : M -> pw bool d -> R) (a : R), 0 < l < 1 -> kernel (pwlist (pwlist LBool n) d) LM k ->
  kernel LM (pwlist LBool d) q -> 0 <= a <= / 2 ->
  let G := push (pwlist (pwlist LBool n) d) (pwJ (bool_target l n) d) k in
  fsum (pwlist LBool d) (fun th => fsum LM (fun m => G th m * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w)))
    <= INR d * a ->
  INR d * Dber (1 - 2 * a) <= MI (pwlist LBool d) LM G.
Theorem ok_BOOL_EST : F_BOOL_EST. Proof (@BOOL_EST).

(** Whoever sees all samples, of correlation l' and so of l <= l', has more signs wrong than that; so no estimate from M has fewer. *)
Definition F_BOOL_EST_INFEASIBLE : Prop := forall M (l l' : R) (n d : nat) (LM : list M) (k : pw (pw bool n) d -> M -> R)
  (q : M -> pw bool d -> R) (a : R), 0 < l <= l' -> l' < 1 -> (0 < d)%nat -> kernel (pwlist (pwlist LBool n) d) LM k ->
  kernel LM (pwlist LBool d) q ->
  fsum (pwlist LBool n) (fun b => bool_weight l' n (plus_count n b) * Rabs (bool_mean l' n (plus_count n b))) < 1 - 2 * a ->
  let G := push (pwlist (pwlist LBool n) d) (pwJ (bool_target l n) d) k in
  ~ fsum (pwlist LBool d) (fun th => fsum LM (fun m => G th m * fsum (pwlist LBool d) (fun w => q m w * wrong_signs d th w)))
    <= INR d * a.
Theorem ok_BOOL_EST_INFEASIBLE : F_BOOL_EST_INFEASIBLE. Proof (@no_estimate).

(** What every learner needs with n' looks it needs with n <= n' of them; with signs of correlation l' it needs with those
    of l <= l'; with chance p' of a fixed coordinate it needs with p <= p'. *)
Definition F_DOMINATION_FINITE : Prop :=
  (forall Th (LT : list Th) (prior : Th -> R) (view : Th -> bool -> R) (n n' d : nat) (E : R -> R -> Prop) (v : R),
     law LT prior -> (forall th, In th LT -> law LBool (view th)) -> (n <= n')%nat ->
     looks_need LT prior view n' d E v -> looks_need LT prior view n d E v) /\
  (forall (l l' : R) (n d : nat) (E : R -> R -> Prop) (v : R), 0 < l <= l' -> l' < 1 ->
     looks_need LBool (fun _ => / 2) (sign_look l') n d E v -> looks_need LBool (fun _ => / 2) (sign_look l) n d E v) /\
  (forall (p p' : R) (n d : nat) (E : R -> R -> Prop) (v : R), 0 < p <= p' -> p' < 1 ->
     looks_need LSparse (sparse_prior p') sparse_look n d E v -> looks_need LSparse (sparse_prior p) sparse_look n d E v).
Theorem ok_DOMINATION_FINITE : F_DOMINATION_FINITE. Proof (conj (@fewer_looks) (conj weaker_signs sparser_signs)).

(** An SDPI constant for looks of correlation l' is one for looks of l <= l'. *)
Definition F_BOOL_SKEW : Prop := forall (l l' : R) (n : nat) (u : R), 0 < l <= l' -> l' < 1 -> 0 <= u ->
  SDPI LBool (pwlist LBool n) (bool_target l' n) u ->
  SDPI LBool (pwlist LBool n) (bool_target l n) u /\ SDPI LBool (pwlist LBool n) (bool_fresh l n) (l' ^ 2 * u).
Theorem ok_BOOL_SKEW : F_BOOL_SKEW. Proof BOOL_SKEW.

(** tau_n = q: an SDPI constant, and the least; the law of the looks and the mean q, -q, 0 of a fresh look given them;
    rho_n <= tau_n, and rho_n from the law of that mean. *)
Definition F_SPARSE : Prop := forall (p : R) (n : nat), 0 < p < 1 -> (1 <= n)%nat ->
  (joint LSparse (pwlist LBool n) (sparse_target p n) /\ joint LBool (pwlist LBool n) (sparse_fresh p n) /\
   forall b, margY LSparse (sparse_target p n) b = margY LBool (sparse_fresh p n) b) /\
  (SDPI LSparse (pwlist LBool n) (sparse_target p n) (sparse_q p n) /\
   (forall u, 0 <= u -> SDPI LSparse (pwlist LBool n) (sparse_target p n) u -> sparse_q p n <= u) /\
   0 < sparse_q p n <= 1 /\ 1 - sparse_q p n = (1 - p) * (2 / 2 ^ n) / sparse_s p n) /\
  (let P := margY LSparse (sparse_target p n) in
   (forall x b, sparse_fresh p n x b = binary_joint P (fun b => sparse_mean p n (look_class n b)) x b) /\
   forall g, fsum (pwlist LBool n) (fun b => P b * g (look_class n b)) = fsum LSparse (fun c => sparse_weight p n c * g c)) /\
  SDPI LBool (pwlist LBool n) (sparse_fresh p n) (sparse_q p n) /\
  (forall u, 0 <= u -> SDPI LBool LSparse (binary_joint (sparse_weight p n) (sparse_mean p n)) u ->
     SDPI LBool (pwlist LBool n) (sparse_fresh p n) u).
Theorem ok_SPARSE : F_SPARSE. Proof SPARSE.

(** MEM-DIRECT's constant for one coordinate of the sparse hypercube, from an inequality of two numbers: z, the chance
    that all looks agree, and y, the mean of their sign if they do. *)
Definition F_SPARSE_DIRECT_REDUCTION : Prop := forall (p : R) (n : nat) (c : R), 0 < p < 1 -> (1 <= n)%nat ->
  let s := sparse_s p n in
  let q := sparse_q p n in
  (forall z y, 0 <= z <= 1 -> (s = 1 -> z = 1) -> -1 <= y <= 1 ->
     c * Dber (q * z * y) <= (1 - q) * z * Dber y + d2 z s - d2 (q * z) (q * s)) ->
  direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) c.
Theorem ok_SPARSE_DIRECT_REDUCTION : F_SPARSE_DIRECT_REDUCTION. Proof SPARSE_DIRECT.

(** The certificate of tangents, for at least two samples; one sample. *)
Definition F_SPARSE_DIRECT : Prop :=
  (forall (p : R) (n : nat) (c z e : R) (steps : list (R * R * R)), 0 < p < 1 -> (2 <= n)%nat -> 0 <= c ->
     let s := sparse_s p n in
     let q := sparse_q p n in
     sparse_start s q c z e -> sparse_chain s q c e steps ->
     direct LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) c) /\
  (forall p : R, 0 < p < 1 ->
     direct LSparse LBool (pwlist LBool 1) (sparse_target p 1) (sparse_fresh p 1) ((1 - p) / p ^ 2)).
Theorem ok_SPARSE_DIRECT : F_SPARSE_DIRECT. Proof (conj SPARSE_DIRECT_tangents SPARSE_DIRECT_one).

(** ** Mixtures. i is what is known of the clusters of the N samples, P i its probability; given it, cluster j has the
    samples L i j with the law JT i j of (theta_j, samples) and JX i j of (a fresh x, samples), and the learner is f i. Each cluster has
    alphabets of its own: theta_j is of the list LT j, a fresh x of LX j. *)

(** The bound, for what is kept about the samples given i, which is at most what is kept about i and the samples; the
    factor of MEM; the binomial law of the number of samples of a cluster. *)
Definition F_MIX : Prop :=
  (forall Th X B M I (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LI : list I) (P : I -> R) (k : nat)
     (L : I -> nat -> list B) (JT : I -> nat -> Th -> B -> R) (JX : I -> nat -> X -> B -> R)
     (f : I -> pw B k -> M -> R) (phi : nat -> X -> M -> R) (freq : nat -> R) (psi : I -> nat -> R)
     (vajda : R -> R) (nu e : R),
     law LI P -> (forall i, In i LI -> kernel (cluster_words k (L i)) LM (f i)) ->
     (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1) ->
     0 <= nu -> below_phi vajda ->
     (forall i j, In i LI -> (j < k)%nat -> 0 <= freq j /\
        joint (LT j) (L i j) (JT i j) /\ joint (LX j) (L i j) (JX i j) /\
        cluster_bound (LT j) (LX j) (L i j) (JT i j) (JX i j) vajda (nu * freq j) (psi i j)) ->
     fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j *
       mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j))) <= e ->
     fsum LI (fun i => P i * fsum (seq 0 k) (psi i)) - nu * e
     <= fsum LI (fun i => P i * CMI (cluster_words k LT) (cluster_words k (L i)) LM
          (fun th w m => cluster_law k (JT i) th w * f i w m))) /\
  (forall Th B M I (LT : list Th) (LM : list M) (LI : list I) (LB : I -> list B) (P : I -> R)
     (J : I -> Th -> B -> R) (f : I -> B -> M -> R) (w : Th -> R), law LI P ->
     (forall i, In i LI -> joint LT (LB i) (J i) /\ kernel (LB i) LM (f i) /\
        forall th, In th LT -> margX (LB i) (J i) th = w th) ->
     fsum LI (fun i => P i * CMI LT (LB i) LM (fun th b m => J i th b * f i b m))
     <= CMI LT (tagged LI LB) LM (fun th s m => P (fst s) * J (fst s) th (snd s) * f (fst s) (snd s) m)) /\
  (forall Th X B (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R) (tau rho : R),
     joint LT LB JT -> joint LX LB JX -> (forall b, In b LB -> margY LT JT b = margY LX JX b) -> tau <= 1 -> 0 < rho ->
     SDPI LT LB JT tau -> SDPI LX LB JX rho -> mem_factor LT LX LB JT JX ((1 - tau) / rho)) /\
  (forall X (l : list X) (f : X -> R) (test : X -> bool) (n : nat) (g : nat -> R), law l f ->
     let a := fsum l (fun x => if test x then f x else 0) in
     fsum (pwlist l n) (fun b => pwP f n b * g (hits test n b))
     = fsum (seq 0 (S n)) (fun m => INR (choose n m) * a ^ m * (1 - a) ^ (n - m) * g m)).
Theorem ok_MIX : F_MIX.
Proof (conj (@MIX) (conj (@clusters_known) (conj (@factor_of_SDPI) (@hits_binomial)))).

(** "Any term may be dropped": 0 will do for psi. *)
Definition F_MIX_SINGLETONS : Prop := forall Th X B (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R)
  (JX : X -> B -> R) (vajda : R -> R) (z psi : R), 0 <= z -> (forall x, 0 <= x < / 2 -> 0 <= vajda x) ->
  cluster_bound LT LX LB JT JX vajda z psi -> cluster_bound LT LX LB JT JX vajda z 0.
Theorem ok_MIX_SINGLETONS : F_MIX_SINGLETONS. Proof (@cluster_bound_0).

(** i is the word of the clusters of the N samples; a cluster without a sample says nothing. *)
Definition F_MIX_UNSEEN : Prop := forall X B M (LX : list X) (LM : list M) (N k : nat) (freq : nat -> R)
  (L : pw nat N -> nat -> list B) (JX : pw nat N -> nat -> X -> B -> R) (f : pw nat N -> nat -> B -> M -> R)
  (phi : nat -> X -> M -> R), law (seq 0 k) freq ->
  (forall j x m, (j < k)%nat -> In x LX -> In m LM -> 0 <= phi j x m <= 1) ->
  (forall i j, In i (pwlist (seq 0 k) N) -> (j < k)%nat -> joint LX (L i j) (JX i j) /\ kernel (L i j) LM (f i j) /\
     (hits (Nat.eqb j) N i = O -> says_nothing LX (L i j) (JX i j))) ->
  fsum (seq 0 k) (fun j => freq j * (1 - freq j) ^ N / 2)
  <= fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j *
       mean_error LX LM (push (L i j) (JX i j) (f i j)) (phi j))).
Theorem ok_MIX_UNSEEN : F_MIX_UNSEEN. Proof (@MIX_UNSEEN).

(** Cluster j with n samples has the learner of the name policy j n, which uses no more, with error at most err and memorization
    at most mem; M tells the names and the outputs. A test of cluster j uses the j-th name and output. Then what certificates write:
    for the entropy the length of a code of the names, and for the sums over numbers of samples those over names, whose chances they bound
    from below. *)
Definition F_MIX_LEARN : Prop := (forall Th X M A (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LA : list A)
  (same : forall a a' : A, {a = a'} + {a <> a'}) (N k : nat) (freq : nat -> R) (w : nat -> Th -> R) (V : nat -> Th -> X -> R)
  (policy : nat -> nat -> A) (size : nat -> A -> nat) (K : nat -> A -> list X -> M -> R) (phi : nat -> A -> X -> M -> R)
  (err mem : nat -> A -> R),
  NoDup LA -> law (seq 0 k) freq -> (forall j, (j < k)%nat -> law (LT j) (w j) /\ forall th, In th (LT j) -> law (LX j) (V j th)) ->
  (forall j m, (j < k)%nat -> (m <= N)%nat -> In (policy j m) LA /\ (size j (policy j m) <= m)%nat) ->
  (forall j a, (j < k)%nat -> In a LA ->
     let samples := draw_lists (LX j) (size j a) in
     kernel samples LM (K j a) /\
     mean_error (LX j) LM (push samples (cluster_fresh (LT j) (w j) (V j)) (K j a)) (phi j a) <= err j a /\
     CMI (LT j) samples LM (fun th b m => cluster_target (w j) (V j) th b * K j a b m) <= mem j a) ->
  let words := pwlist (seq 0 k) N in
  let name := fun i j => policy j (hits (Nat.eqb j) N i) in
  let told := list_prod LA LM in
  let L := fun i j => draw_lists (LX j) (hits (Nat.eqb j) N i) in
  let J := fun j => cluster_target (w j) (V j) in
  let learner := fun i => cluster_law k (fun j => named_learner same (size j) (K j) (name i j)) in
  let chance := fun j a => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * (if same a (policy j m) then 1 else 0)) in
  fsum words (fun i => pwP freq N i * fsum (seq 0 k) (fun j => freq j *
    mean_error (LX j) (pwlist told k) (push (L i j) (cluster_fresh (LT j) (w j) (V j)) (seen_by LT k (L i) J (learner i) j))
      (fun x => at_letter (fun am => phi j (fst am) x (snd am)) k j)))
  <= fsum (seq 0 k) (fun j => freq j * fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * err j (policy j m))) /\
  CMI (cluster_words k LT) (tagged words (fun i => cluster_words k (L i))) (pwlist told k)
    (fun th s m => pwP freq N (fst s) * cluster_law k J th (snd s) * learner (fst s) (snd s) m)
  <= fsum (seq 0 k) (fun j => fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * mem j (policy j m)) + entropy LA (chance j))) /\
  (forall A (l : list A) (p c : A -> R), law l p -> (forall a, In a l -> 0 <= c a) -> fsum l c <= 1 -> abscont l p c ->
     entropy l p <= fsum l (fun a => p a * - ln (c a))) /\
  (forall A B (same : forall a a' : A, {a = a'} + {a <> a'}) (LA : list A) (L : list B) (P : B -> R) (name : B -> A) (f : A -> R),
     NoDup LA -> (forall m, In m L -> In (name m) LA) ->
     fsum L (fun m => P m * f (name m)) = fsum LA (fun a => fsum L (fun m => P m * (if same a (name m) then 1 else 0)) * f a)) /\
  (forall A (l : list A) (p r c g x cost : A -> R) (most : R), law l p -> (forall a, In a l -> 0 < c a) -> fsum l c <= 1 ->
     (forall a, In a l -> r a <= p a) -> (forall a, In a l -> g a + ln (/ c a) <= cost a /\ cost a <= most) ->
     (forall a, In a l -> x a <= / 2) ->
     fsum l (fun a => p a * x a) <= / 2 - fsum l (fun a => r a * (/ 2 - x a)) /\
     fsum l (fun a => p a * g a) + entropy l p <= fsum l (fun a => r a * cost a) + (1 - fsum l r) * most).
Theorem ok_MIX_LEARN : F_MIX_LEARN. Proof (conj (@MIX_LEARN) (conj (@code_length) (conj (@sum_by_name) (@coded_names)))).

(** MIX with costs of single clusters. What is known of these: z/2 where the samples say nothing; psi of MIX, and a line k - s x below phi;
    a bound in the square of the normal quantile t of the error; concave in the price z, with slopes of at most 1/2; fewer samples. *)
Definition F_MIX_COST : Prop :=
  (forall Th X B M I (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LI : list I) (P : I -> R) (k : nat)
     (L : I -> nat -> list B) (JT : I -> nat -> Th -> B -> R) (JX : I -> nat -> X -> B -> R)
     (f : I -> pw B k -> M -> R) (phi : nat -> X -> M -> R) (freq : nat -> R) (psi : I -> nat -> R) (nu e : R),
     law LI P -> (forall i, In i LI -> kernel (cluster_words k (L i)) LM (f i)) ->
     (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1) ->
     0 <= nu ->
     (forall i j, In i LI -> (j < k)%nat ->
        joint (LT j) (L i j) (JT i j) /\ cost_at_least (LT j) (LX j) (L i j) (JT i j) (JX i j) (nu * freq j) (psi i j)) ->
     fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j *
       mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j))) <= e ->
     fsum LI (fun i => P i * fsum (seq 0 k) (psi i)) - nu * e
     <= fsum LI (fun i => P i * CMI (cluster_words k LT) (cluster_words k (L i)) LM
          (fun th w m => cluster_law k (JT i) th w * f i w m))) /\
  (forall (k N : nat) (freq : nat -> R) (j : nat) (g : nat -> R), law (seq 0 k) freq -> (j < k)%nat ->
     fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * g (hits (Nat.eqb j) N i))
     = fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * g m)) /\
  (forall Th X B (LT : list Th) (LX : list X) (LB : list B) (JT : Th -> B -> R) (JX : X -> B -> R),
     joint LT LB JT -> joint LX LB JX ->
     (forall z, says_nothing LX LB JX -> cost_at_least LT LX LB JT JX z (z / 2)) /\
     (forall vajda z psi, 0 <= z -> below_phi vajda -> cluster_bound LT LX LB JT JX vajda z psi -> cost_at_least LT LX LB JT JX z psi) /\
     (forall vajda c k s, mem_factor LT LX LB JT JX c -> below_phi vajda -> 0 <= s ->
        (forall x, 0 <= x < / 2 -> k - s * x <= vajda x) -> k <= s / 2 -> cost_at_least LT LX LB JT JX (c * s) (c * k)) /\
     (forall F y z, normal_cdf F -> 0 <= z < y -> forall A b, 0 <= A ->
        (forall t, 0 <= t -> needs LT LX LB JT JX (fun alpha beta => (alpha + beta) / 2 = F (- t)) (b + A * (t ^ 2 - z ^ 2))) ->
        let l := (y ^ 2 - z ^ 2) / (F (- z) - F (- y)) in
        cost_at_least LT LX LB JT JX (A * l) (b + A * l * F (- z) - A * (y ^ 2 - z ^ 2))) /\
     (forall s t p q a, 0 <= a <= 1 -> cost_at_least LT LX LB JT JX s p -> cost_at_least LT LX LB JT JX t q ->
        cost_at_least LT LX LB JT JX ((1 - a) * s + a * t) ((1 - a) * p + a * q)) /\
     (forall s z p, 0 <= z -> cost_at_least LT LX LB JT JX s p -> cost_at_least LT LX LB JT JX z (p + Rmin 0 ((z - s) / 2)))) /\
  (forall Th X (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) (m n : nat) (z psi : R), law LT w ->
     (forall th, In th LT -> law LX (V th)) -> (m <= n)%nat ->
     cost_at_least LT LX (draw_lists LX n) (cluster_target w V) (cluster_fresh LT w V) z psi ->
     cost_at_least LT LX (draw_lists LX m) (cluster_target w V) (cluster_fresh LT w V) z psi).
Theorem ok_MIX_COST : F_MIX_COST.
Proof (conj (@MIX_COST) (conj cluster_count (conj (@costs_of_one) (@cost_of_fewer)))).

(** Whoever learns cluster j from its samples, given i, errs at least e i j. Their number is binomial, as in MIX. Such an e is every
    number up to 1/2 below which the samples tell too little of a fresh one, as by a line below phi, and 1/2 where they tell nothing; and
    what nobody avoids with more samples, nobody avoids with fewer. *)
Definition F_MIX_FEASIBLE : Prop :=
  (forall Th X B M I (LT : nat -> list Th) (LX : nat -> list X) (LM : list M) (LI : list I) (P : I -> R) (k : nat)
     (L : I -> nat -> list B) (JT : I -> nat -> Th -> B -> R) (JX : I -> nat -> X -> B -> R)
     (f : I -> pw B k -> M -> R) (phi : nat -> X -> M -> R) (freq : nat -> R) (e : I -> nat -> R),
     law LI P -> (forall i, In i LI -> kernel (cluster_words k (L i)) LM (f i)) ->
     (forall j x m, (j < k)%nat -> In x (LX j) -> In m LM -> 0 <= phi j x m <= 1) ->
     (forall i j, In i LI -> (j < k)%nat -> 0 <= freq j /\ joint (LT j) (L i j) (JT i j) /\
        error_at_least (LX j) (L i j) (JX i j) (e i j)) ->
     fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j * e i j))
     <= fsum LI (fun i => P i * fsum (seq 0 k) (fun j => freq j *
          mean_error (LX j) LM (push (L i j) (JX i j) (seen_by LT k (L i) (JT i) (f i) j)) (phi j)))) /\
  (forall (k N : nat) (freq : nat -> R) (j : nat) (g : nat -> R), law (seq 0 k) freq -> (j < k)%nat ->
     fsum (pwlist (seq 0 k) N) (fun i => pwP freq N i * g (hits (Nat.eqb j) N i))
     = fsum (seq 0 (S N)) (fun m => binomial N (freq j) m * g m)) /\
  (forall X B (LX : list X) (LB : list B) (JX : X -> B -> R) (vajda : R -> R) (e : R), joint LX LB JX -> below_phi vajda -> e <= / 2 ->
     (says_nothing LX LB JX \/ forall x, 0 <= x < e -> MI LX LB JX < vajda x) -> error_at_least LX LB JX e) /\
  (forall (vajda : R -> R) (k s i e : R), 0 < s -> (forall x, 0 <= x < / 2 -> k - s * x <= vajda x) -> e <= / 2 ->
     e <= (k - i) / s -> forall x, 0 <= x < e -> i < vajda x) /\
  (forall Th X (LT : list Th) (LX : list X) (w : Th -> R) (V : Th -> X -> R) (m n : nat) (e : R), law LT w ->
     (forall th, In th LT -> law LX (V th)) -> (m <= n)%nat ->
     error_at_least LX (draw_lists LX n) (cluster_fresh LT w V) e -> error_at_least LX (draw_lists LX m) (cluster_fresh LT w V) e).
Theorem ok_MIX_FEASIBLE : F_MIX_FEASIBLE.
Proof (conj (@MIX_FEASIBLE) (conj cluster_count (conj (@error_of_information) (conj error_of_line (@error_of_fewer))))).

(** The learner that keeps the common sign of all looks of a coordinate with probability u and counts agreements above t: what it
    memorizes, in bits, and its two error rates. With h the entropy, the bracket is h(g u) + g u ln 2 - g h(u). *)
Definition F_SPARSE_LEARN : Prop := forall (p u : R) (n d : nat) (t : Z) (accurate : R -> R -> Prop) (v : R),
  0 < p < 1 -> (1 <= n)%nat -> 0 < u <= 1 ->
  let s := sparse_s p n in
  let g := 2 / 2 ^ n in
  accurate (steps_at_most (1 - s * u) (u * (s + p) / 2) (u * (s - p) / 2) d (IZR t))
    (1 - steps_at_most (1 - s * u) (s * u / 2) (s * u / 2) d (IZR t)) ->
  INR d * ((1 - p) * (g * u * ln (2 / g) + g * ((1 - u) * ln (1 - u)) - (1 - g * u) * ln (1 - g * u))) / ln 2 <= v ->
  some_learner LSparse LBool (pwlist LBool n) (sparse_target p n) (sparse_fresh p n) d accurate v.
Theorem ok_SPARSE_LEARN : F_SPARSE_LEARN. Proof SPARSE_LEARN.

(** The learner that answers k signs +1 among n looks by a sign of mean f(k) and counts agreements above t, fed with n of n' looks at signs
    that are blurred from l' to l: with a lower bound m of the mean of its answers, what it memorizes, in bits, and its two error rates.
    With h the entropy, Dber is ln 2 - h((1 + .)/2). *)
Definition F_BOOL_LEARN_TABLE : Prop := forall (l l' : R) (n n' : nat) (f : nat -> R) (m : R) (d : nat) (t : Z) (miss alarm v : R),
  0 < l <= l' -> l' < 1 -> (n <= n')%nat ->
  (forall k, -1 <= f k <= 1) -> (forall k, (k <= n)%nat -> f (n - k)%nat = - f k) ->
  0 <= m <= fsum (seq 0 (S n)) (fun k => INR (choose n k) * (((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) * f k)) ->
  steps_at_most 0 ((1 + l * m) / 2) ((1 - l * m) / 2) d (IZR t) <= miss ->
  1 - steps_at_most 0 (/ 2) (/ 2) d (IZR t) <= alarm ->
  INR d * (fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * Dber (f k)) - Dber m) / ln 2 <= v ->
  some_learner LBool LBool (pwlist LBool n') (bool_target l' n') (bool_fresh l' n') d (fun x y => x <= miss /\ y <= alarm) v.
Theorem ok_BOOL_LEARN_TABLE : F_BOOL_LEARN_TABLE. Proof BOOL_LEARN_TABLE.

(** The same with the answers b (2k - n), cut off at -1 and 1. *)
Definition F_BOOL_LEARN : Prop := forall (l l' : R) (n n' : nat) (b m : R) (d : nat) (t : Z) (miss alarm v : R),
  0 < l <= l' -> l' < 1 -> (n <= n')%nat -> 0 <= b ->
  let f := fun k => Rmax (-1) (Rmin 1 (b * (2 * INR k - INR n))) in
  0 <= m <= fsum (seq 0 (S n)) (fun k => INR (choose n k) * (((1 + l) / 2) ^ k * ((1 - l) / 2) ^ (n - k) * f k)) ->
  steps_at_most 0 ((1 + l * m) / 2) ((1 - l * m) / 2) d (IZR t) <= miss ->
  1 - steps_at_most 0 (/ 2) (/ 2) d (IZR t) <= alarm ->
  INR d * (fsum (seq 0 (S n)) (fun k => INR (choose n k) * bool_weight l n k * Dber (f k)) - Dber m) / ln 2 <= v ->
  some_learner LBool LBool (pwlist LBool n') (bool_target l' n') (bool_fresh l' n') d (fun x y => x <= miss /\ y <= alarm) v.
Theorem ok_BOOL_LEARN : F_BOOL_LEARN. Proof BOOL_LEARN.

(** Summands -1, 0, 1 with probabilities c, a, b. The recurrence gives the chances of -d, .., m - d, and bounds of one side from
    bounds of that side up to k = d; for other tails exchange b and c, take the complement, or a law with no less chance of -1 and
    no more of 1. *)
Definition F_TRINOMIAL_TAIL : Prop := forall (a b c : R) (d : nat) (q : Z -> R), 0 < c ->
  q (-1)%Z = 0 -> q 0%Z = c ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * c * q k
     = (INR d + 1 - IZR k) * a * q (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * q (k - 2)%Z) ->
  (forall (m : nat) j, INR m - INR d <= j < INR m - INR d + 1 ->
     steps_at_most a b c d j = fsum (seq 0 (S m)) (fun k => q (Z.of_nat k))) /\
  (0 <= a -> 0 <= b -> forall k x y z, (1 <= k <= Z.of_nat d)%Z ->
     let t := (INR d + 1 - IZR k) * a * x + (2 * (INR d + 1) - IZR k) * b * y in
     (q (k - 1)%Z <= x -> q (k - 2)%Z <= y -> t <= IZR k * c * z -> q k <= z) /\
     (x <= q (k - 1)%Z -> y <= q (k - 2)%Z -> IZR k * c * z <= t -> z <= q k)) /\
  (forall j, steps_at_least a b c d j = steps_at_most a c b d (- j)) /\
  (a + b + c = 1 -> forall j, steps_at_most a b c d (IZR j) = 1 - steps_at_least a b c d (IZR (j + 1))) /\
  (0 <= a -> 0 <= b -> a + b + c = 1 -> forall a' b' c', 0 <= a' -> 0 <= b' <= b -> c <= c' -> a' + b' + c' = 1 ->
     forall j, steps_at_most a b c d j <= steps_at_most a' b' c' d j).
Theorem ok_TRINOMIAL_TAIL : F_TRINOMIAL_TAIL. Proof TRINOMIAL_TAIL.

(** The chances q from e on are q_e and q_(e-1) times two solutions of their recurrence, neither negative; N is common to a sum and
    its negative; and what bounds the shares of N in windows of the two bounds the tails. *)
Definition F_TRINOMIAL_WINDOW : Prop := forall (a b c : R) (d e f : nat) (q q' h0 h1 : Z -> R), 0 <= a -> 0 < b -> 0 < c -> a + b + c = 1 ->
  (1 <= d)%nat -> (e <= d)%nat -> (f < d)%nat ->
  q (-1)%Z = 0 -> q 0%Z = c ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * c * q k
     = (INR d + 1 - IZR k) * a * q (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * q (k - 2)%Z) ->
  q' (-1)%Z = 0 -> q' 0%Z = b ^ d ->
  (forall k, (1 <= k)%Z -> IZR k * b * q' k
     = (INR d + 1 - IZR k) * a * q' (k - 1)%Z + (2 * (INR d + 1) - IZR k) * c * q' (k - 2)%Z) ->
  let E := Z.of_nat e in
  h0 (E - 1)%Z = 0 -> h0 E = 1 -> h1 (E - 1)%Z = 1 -> h1 E = 0 ->
  (forall h, h = h0 \/ h = h1 -> forall k, (E < k)%Z -> IZR k * c * h k
     = (INR d + 1 - IZR k) * a * h (k - 1)%Z + (2 * (INR d + 1) - IZR k) * b * h (k - 2)%Z) ->
  let D := Z.of_nat d in
  let N := q D + b * q (D - 1)%Z in
  (forall k, (E - 1 <= k)%Z -> q k = q E * h0 k + q (E - 1)%Z * h1 k) /\
  (forall k, (E - 1 <= k <= D)%Z -> 0 <= h0 k /\ 0 <= h1 k) /\
  (0 <= q E /\ 0 <= q (E - 1)%Z) /\
  (a = 0 -> Z.even E = true -> q (E - 1)%Z = 0) /\
  0 < N /\ N = q' D + c * q' (D - 1)%Z /\
  (forall (k : nat) j r x y, (e <= k <= d)%nat -> INR k - INR d <= j < INR k - INR d + 1 ->
     window q e k <= r * N -> x * N <= window q e d -> y * N <= window q' f (d - 1) -> 0 < x + y ->
     steps_at_most a b c d j <= steps_at_most a b c d (INR e - INR d - 1) + r / (x + y)) /\
  (forall (k : nat) j r x y, (f <= k < d)%nat -> INR d - INR k - 1 <= j < INR d - INR k ->
     r * N <= window q' f k -> window q e d <= x * N -> window q' f (d - 1) <= y * N -> 0 < x + y ->
     steps_at_most a b c d j <= steps_at_most a b c d (INR e - INR d - 1) + 1 - r / (x + y)).
Theorem ok_TRINOMIAL_WINDOW : F_TRINOMIAL_WINDOW. Proof TRINOMIAL_WINDOW.

(** P(Y_1 + .. + Y_n <= c) for independent summands of one law; mgf at -t is E e^(-tY). *)
Definition F_CHERNOFF : Prop := forall A (l : list A) (P Y : A -> R) (n : nat) (c t : R), law l P -> 0 <= t ->
  fsum (pwlist l n) (fun b => if Rle_dec (score_sum Y n b) c then pwP P n b else 0)
  <= exp (t * c) * mgf l P Y (- t) ^ n.
Theorem ok_CHERNOFF : F_CHERNOFF. Proof (@CHERNOFF).

(** ** ------------------------------------------------------------------------------------------
    Many looks at a Boolean target
    ------------------------------------------------------------------------------------------ *)

Definition F_LEMMA_B : Prop := forall x r d : R, 0 < x -> -1 <= r <= 1 -> -1 < d < 1 ->
  let S := cosh x + r * sinh x in
  (1 - d ^ 2) * (x * (sinh x + r * cosh x) - S * ln S)
  <= cosh x - cosh (d * x) + r * (d * sinh x - sinh (d * x)).
Theorem ok_LEMMA_B : F_LEMMA_B. Proof LEMMA_B.

(** tau and rho of Boolean clustering in closed form, and the factor of the bound on memorization that they give. *)
Definition F_BOOL_CLOSED : Prop := forall (l : R) (n : nat), 0 < l < 1 ->
  let tau := 1 - (1 - l ^ 2) ^ n in
  SDPI LBool (pwlist LBool n) (bool_target l n) tau /\
  SDPI LBool (pwlist LBool n) (bool_fresh l n) (l ^ 2 * tau) /\
  ((1 <= n)%nat -> (1 - l ^ 2) ^ n / (INR n * l ^ 4) <= (1 - tau) / (l ^ 2 * tau)).
Theorem ok_BOOL_CLOSED : F_BOOL_CLOSED. Proof BOOL_CLOSED.

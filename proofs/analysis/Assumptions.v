(** The assumptions of all theorems of Facts.v together; check.sh compares them with axioms.txt. *)
From MemAnalysis Require Import Facts.
Definition all_facts := (I
, ok_LN_SERIES
, ok_LN_MUL
, ok_EXP_SERIES
, ok_EXP_MUL
, ok_MONO
, ok_MEAN_VALUE
, ok_TAYLOR
, ok_PI
, ok_PHI_SERIES
, ok_DBER
, ok_SDPI
, ok_SDPI_TENSOR
, ok_SDPI_COMPOSE
, ok_SDPI_DOMINATE
, ok_SDPI_SUFFICIENT
, ok_SDPI_RANGE
, ok_SDPI_BINARY
, ok_SDPI_DUAL
, ok_SDPI_SLOPE
, ok_SUBGAUSS
, ok_SDPI_DSBS
, ok_SDPI_BINARY_CERT
, ok_SDPI_BINARY_CHORD
, ok_SDPI_BINARY_SKEW
, ok_SDPI_BINARY_GENERAL
, ok_CH_KL
, ok_CH_DOBRUSHIN
, ok_CH_NFOLD
, ok_CH_CASCADE
, ok_CH_CHI2
, ok_CH_BINARY
, ok_MEM
, ok_ACC
, ok_ACC_AVG
, ok_P_MEM
, ok_APPROX
, ok_P_APPROX
, ok_MEM_APPROX
, ok_MEM_DIRECT
, ok_P_MEM_DIRECT
, ok_FEASIBLE
, ok_PRIV
, ok_BOOL
, ok_BOOL_LINEAR
, ok_SPARSE
, ok_SPARSE_DIRECT_REDUCTION
, ok_SPARSE_DIRECT
, ok_MIX
, ok_MIX_SINGLETONS
, ok_MIX_UNSEEN
, ok_CHERNOFF
, ok_LEMMA_B
, ok_BOOL_CLOSED
).
Print Assumptions all_facts.

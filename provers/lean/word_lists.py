"""The words that the rules know: forbidden ones, and those that are allowed or begin something."""

import re
from typing import Final


def word_set(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())


# Each word with the rule that it breaks. A word with a dot before or within is a name, not one
# of these.
FORBIDDEN: Final = {
    word: rule
    for rule, line in {
        "sorry": "sorry admit stop sorryAx",
        "import": "import prelude module meta",
        "axiom": "axiom axioms constant constants",
        "opaque": "opaque",
        "unsafe": "unsafe partial extern implemented_by partial_fixpoint lcProof lcUnreachable "
        "lcAny lcErased unsafeCast reduceBool ofReduceBool trustCompiler coinductive_fixpoint "
        "inductive_fixpoint unsafeIO unsafeEIO unsafeBaseIO",
        "csimp": "csimp export_name computed_fields computed_field",
        "native_decide": "native_decide bv_decide bv_check",
        "syntax": "macro macro_rules syntax notation notation3 infix infixl infixr prefix postfix "
        "declare_syntax_cat declare_config_elab declare_simp_like_tactic "
        "declare_command_config_elab binder_predicate binder_predicates "
        "declare_aesop_rule_sets app_unexpander "
        "app_delab unexpander delab tactic_extension recommended_spelling "
        "register_parser_alias builtin_term_parser term_parser tactic_parser command_parser "
        "builtin_tactic_parser builtin_command_parser run_parser_attribute_hooks "
        "register_tactic_tag tactic_tag tactic_alt grind_pattern",
        "elab": "elab elab_rules elab_stx_quot by_elab run_cmd run_elab run_meta run_tac eval% "
        "term_elab command_elab tactic_elab builtin_term_elab builtin_command_elab "
        "builtin_tactic builtin_macro declare_uint_theorems declare_int_theorems "
        "declare_sint_simprocs register_hint register_label_attr register_builtin_option "
        "register_option register_simp_attr register_error_explanation register_linter_set "
        "include_str dbg_trace dbg_sleep dbg_stop_if_shared dbgTrace print_decl",
        "initialize": "initialize builtin_initialize",
        "simproc": "simproc dsimproc simproc_decl dsimproc_decl builtin_simproc "
        "builtin_dsimproc builtin_simproc_decl builtin_dsimproc_decl simproc_pattern% "
        "builtin_simproc_pattern%",
        "deriving": "deriving derive_functional_induction",
        "unif_hint": "unif_hint unification_hint default_instance coe_decl",
        "attribute": "add_decl_doc docs_to_verso grind_propagator",
        "export": "export init_quot gen_injective_theorems% deprecated_syntax assert_not_exists "
        "deprecated_module "
        "assert_not_imported add_aesop_rules erase_aesop_rules alias initialize_simps_projections "
        "library_note to_additive include_bytes public scoped local",
    }.items()
    for word in line.split()
}
ATTRIBUTES: Final = word_set(
    "simp ext reducible inline irreducible match_pattern specialize elab_as_elim semireducible "
    "noinline always_inline refl symm trans norm_cast push_cast aesop gcongr congr "
    "nospecialize rfl grind simps"
)
DECLARING: Final = word_set(
    "theorem lemma def abbrev instance inductive coinductive structure class example"
)
MODIFIERS: Final = word_set("private protected noncomputable nonrec")
CORE_CLASSES: Final = word_set(
    "Add Mul Sub Neg Div Mod Pow NatPow HAdd HMul HSub HDiv HMod HPow OfNat NatCast IntCast LE LT "
    "Dvd Decidable DecidableEq DecidableRel DecidablePred BEq Min Max Membership Zero One "
    "SMul HSMul Append HAppend GetElem Subsingleton Trans"
)
OPTIONS: Final = re.compile(
    r"(maxRecDepth|maxHeartbeats|synthInstance\.maxHeartbeats|synthInstance\.maxSize|autoImplicit"
    r"|relaxedAutoImplicit|linter\.[\w.]+|pp\.[\w.]+)"
)
HASH: Final = frozenset({"check", "print"})
HASH_COMMANDS: Final = word_set(
    "eval eval! exit reduce synth guard guard_msgs guard_expr check_failure check_simp "
    "check_tactic check_tactic_failure discr_tree_key discr_tree_simp_key where version "
    "with_exporting "
    "help find norm_num simp instances import_diff html widget push pull ring_nf time "
    "conv unfold? long_names lint min_imports count_heartbeats find_home minimize_imports "
    "print_axioms dump_deps dbg info show_unused test trans_imports redundant_imports sample "
    "import_path eval_proof loogle leansearch search moogle statesearch explode whnf "
    "whnfR show kerodon_tags stacks_tags allow_unused_tactic unbundle clear_deps "
    "adaptation_note simp_trace sat compute string_diagram parse html_print aesop_rules "
    "aesop_stats deprecated_modules"
)
# The kernel computes these on numerals by name, whatever a file defines them to be.
KERNEL_NAMES: Final = frozenset(
    ("Nat", name)
    for name in word_set(
        "add sub mul div mod gcd pow log2 beq ble land lor xor shiftLeft shiftRight succ"
    )
)
LEAN_NAMESPACES: Final = frozenset({"Lean", "IO", "BaseIO", "EIO", "Elab", "System"})
STRUCTURES: Final = frozenset({"structure", "class", "inductive", "abbrev"})
FREE_CLASSES: Final = frozenset({"Inhabited", "Nonempty", "Setoid", "Fact"})
STARTERS: Final = (
    DECLARING
    | MODIFIERS
    | word_set(
        "open namespace section mutual end variable universe set_option attribute local include "
        "omit"
    )
)

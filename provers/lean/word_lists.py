"""The words that the rules know: forbidden ones, and those that are allowed or begin something."""

import re
from typing import Final


def word_set(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())


def _rules(lines: dict[str, str]) -> dict[str, str]:
    """Each word with the rule that it breaks, from a line of words for each rule."""
    return {word: rule for rule, line in lines.items() for word in line.split()}


# Keywords, commands, tactics and terms. A word with a dot before or within is a name, not one of
# these.
FORBIDDEN: Final = _rules(
    {
        "sorry": "sorry admit stop sorryAx",
        "import": "import prelude module meta public deprecated_module",
        "axiom": "axiom",
        "unsafe": "unsafe partial lcProof lcUnreachable lcAny lcErased "
        "unsafeCast reduceBool ofReduceBool trustCompiler unsafeIO unsafeEIO unsafeBaseIO",
        "native_decide": "native_decide bv_decide bv_check",
        "syntax": "macro macro_rules syntax "
        "declare_syntax_cat declare_config_elab declare_simp_like_tactic "
        "declare_command_config_elab binder_predicate binder_predicates "
        "declare_aesop_rule_sets deprecated_syntax tactic_extension recommended_spelling "
        "register_parser_alias register_tactic_tag",
        "elab": "elab elab_rules elab_stx_quot by_elab run_cmd run_elab run_meta run_tac eval% "
        "declare_uint_theorems declare_int_theorems "
        "declare_sint_simprocs register_hint register_label_attr register_builtin_option "
        "register_option register_simp_attr register_error_explanation register_linter_set "
        "include_str include_bytes dbg_trace dbg_sleep dbg_stop_if_shared dbgTrace print_decl "
        "idbg throwNamedError throwNamedErrorAt logNamedError logNamedErrorAt logNamedWarning "
        "logNamedWarningAt docs_to_verso test_extern",
        "initialize": "initialize builtin_initialize",
        "simproc": "simproc dsimproc simproc_decl dsimproc_decl builtin_simproc "
        "builtin_dsimproc builtin_simproc_decl builtin_dsimproc_decl simproc_pattern% "
        "builtin_simproc_pattern% cbv_simproc cbv_simproc_decl grind_propagator "
        "builtin_grind_propagator add_aesop_rules erase_aesop_rules",
    }
)
# Of these, the ones that people use as names: they break a rule only where they begin something.
ORDINARY: Final = word_set("stop admit prelude module meta public")
# Attributes with the rule that they break; what is on no list breaks the rule "attribute".
FORBIDDEN_ATTRIBUTES: Final = _rules(
    {
        "unsafe": "extern implemented_by",
        "csimp": "csimp export_name computed_field",
        "initialize": "init builtin_init",
        "syntax": "macro app_unexpander app_delab unexpander delab builtin_term_parser "
        "term_parser tactic_parser command_parser builtin_tactic_parser builtin_command_parser "
        "run_parser_attribute_hooks tactic_tag tactic_alt",
        "elab": "term_elab command_elab tactic_elab builtin_term_elab builtin_command_elab "
        "builtin_tactic builtin_macro tactic",
        "simproc": "simproc dsimproc builtin_simproc builtin_dsimproc grind_propagator",
    }
)
ATTRIBUTES: Final = word_set(
    "simp ext reducible inline irreducible match_pattern specialize elab_as_elim semireducible "
    "noinline always_inline macro_inline refl symm trans norm_cast push_cast aesop gcongr congr "
    "nospecialize rfl grind simps instance default_instance coe coe_decl unification_hint "
    "deprecated class expose inherit_doc induction_eliminator cases_eliminator mono fun_prop "
    "elab_without_expected_type elab_simple implicit_reducible instance_reducible seal unseal "
    "to_additive nolint reassoc elementwise norm_num_ext_lemma never_extract weak_specialize "
    "higher_order stacks kerodon wikidata simp_arith positivity_lemma grind_pattern"
)
# The words of the above that say how an attribute is given.
ATTRIBUTE_MODIFIERS: Final = frozenset({"local", "scoped", "-"})
DECLARING: Final = word_set(
    "theorem lemma def abbrev instance inductive coinductive structure class opaque example"
)
MODIFIERS: Final = word_set("private protected noncomputable nonrec")
OPTIONS: Final = re.compile(
    r"(maxRecDepth|maxHeartbeats|synthInstance\.maxHeartbeats|synthInstance\.maxSize|autoImplicit"
    r"|relaxedAutoImplicit|linter\.[\w.]+|pp\.[\w.]+|tactic\.[\w.]+|backward\.[\w.]+"
    r"|quotPrecheck|exponentiation\.threshold|maxSynthPendingDepth|smartUnfolding|diagnostics)"
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
# Commands that change how what follows is read, or that reach beyond one declaration.
OUTWARD: Final = word_set(
    "namespace section mutual end variable universe include omit attribute export unif_hint "
    "notation notation3 infix infixl infixr prefix postfix deriving seal unseal alias"
)
# Behind these a tactic or a command may begin.
LEADS: Final = word_set(
    "; by ( { | · . > @ in then else do try repeat repeat' repeat1 repeat1' all_goals any_goals "
    "focus fail_if_success decreasing_by local scoped private protected noncomputable"
)
STARTERS: Final = (
    DECLARING
    | MODIFIERS
    | word_set(
        "open namespace section mutual end variable universe set_option attribute local include "
        "omit"
    )
)

# What looks through all that there is, and so finds what others have proved.
SEARCHING: Final = frozenset(
    {"exact?", "apply?", "rw?", "rewrite?", "try?", "hint", "show_term", "suggestions"}
)

prelude
import Workbench.SyntaxTactics
/-! Made by `python -m provers.lean.bindings` from the native library: see `syntax.tsv`
-/
set_option linter.all false

declare_syntax_cat conv (behavior := both)
@[extern "native"] opaque Lean.Parser.Tactic.Conv.allGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.anyGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.arg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.argArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.case : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.case' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.change : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.clear : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.congr : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.conv : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convApply_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convArgs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convConvSeq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convDone : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convErw__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convIntro___ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convLeft : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convRepeat_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convRfl : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convRight : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convRw__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeq1Indented : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeqBracketed : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convTrace_state : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convTry_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.delta : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.dsimp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.dsimpTrace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enter : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enterArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enterPattern : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.ext : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.extractLets : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.failIfSuccess : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.first : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.focus : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.fun : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.letToHave : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.lhs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.liftLets : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.nestedConv : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.nestedTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.nestedTacticCore : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.normCast : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occsIndexed : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occsWildcard : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.paren : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.pattern : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.reduce : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.rewrite : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.rhs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.simp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.simpMatch : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.simpTrace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.skip : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.unfold : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.whnf : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.withAnnotateState : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.zeta : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.«convNext__=>_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.«conv_<;>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Conv.«conv·_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.ac : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.allGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.anyGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.case : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.cases : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.casesNext : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.done : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.exposeNames : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.fail : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.failIfSuccess : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.finish : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.first : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.focus : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindExact_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindFilter : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindRepeat_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindSeq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindSeq1Indented : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindSeqBracketed : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindStep : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grindTry_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grind_filter_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grind_ref_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.grind_ref__1 : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.have : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.haveSilent : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.instantiate : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.lia : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.linarith : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.mbtc : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.nestedTacticCore : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.next : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.paren : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.renameI : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.ring : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.setConfig : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showAsserted : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showCases : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showEqcs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showFalse : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showLocalThms : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showState : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showTerm : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.showTrue : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.skip : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.thm : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.thmNs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.use : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_<;>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filter!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filter(_)» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen!=_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen<=_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen<_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen=_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen>=_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen>_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen≤_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filterGen≥_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filter_&&_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_filter_||_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind_ref__/__» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«grind·_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.convCalc_ : Lean.ParserDescr := .symbol ""
attribute [conv_parser]
  Lean.Parser.Tactic.Conv.allGoals
  Lean.Parser.Tactic.Conv.anyGoals
  Lean.Parser.Tactic.Conv.arg
  Lean.Parser.Tactic.Conv.case
  Lean.Parser.Tactic.Conv.case'
  Lean.Parser.Tactic.Conv.change
  Lean.Parser.Tactic.Conv.clear
  Lean.Parser.Tactic.Conv.congr
  Lean.Parser.Tactic.Conv.convApply_
  Lean.Parser.Tactic.Conv.convArgs
  Lean.Parser.Tactic.Conv.convConvSeq
  Lean.Parser.Tactic.Conv.convDone
  Lean.Parser.Tactic.Conv.convErw__
  Lean.Parser.Tactic.Conv.convIntro___
  Lean.Parser.Tactic.Conv.convLeft
  Lean.Parser.Tactic.Conv.convRepeat_
  Lean.Parser.Tactic.Conv.convRfl
  Lean.Parser.Tactic.Conv.convRight
  Lean.Parser.Tactic.Conv.convRw__
  Lean.Parser.Tactic.Conv.convTactic
  Lean.Parser.Tactic.Conv.convTrace_state
  Lean.Parser.Tactic.Conv.convTry_
  Lean.Parser.Tactic.Conv.delta
  Lean.Parser.Tactic.Conv.dsimp
  Lean.Parser.Tactic.Conv.dsimpTrace
  Lean.Parser.Tactic.Conv.enter
  Lean.Parser.Tactic.Conv.ext
  Lean.Parser.Tactic.Conv.extractLets
  Lean.Parser.Tactic.Conv.failIfSuccess
  Lean.Parser.Tactic.Conv.first
  Lean.Parser.Tactic.Conv.focus
  Lean.Parser.Tactic.Conv.fun
  Lean.Parser.Tactic.Conv.letToHave
  Lean.Parser.Tactic.Conv.lhs
  Lean.Parser.Tactic.Conv.liftLets
  Lean.Parser.Tactic.Conv.nestedConv
  Lean.Parser.Tactic.Conv.nestedTactic
  Lean.Parser.Tactic.Conv.nestedTacticCore
  Lean.Parser.Tactic.Conv.normCast
  Lean.Parser.Tactic.Conv.paren
  Lean.Parser.Tactic.Conv.pattern
  Lean.Parser.Tactic.Conv.reduce
  Lean.Parser.Tactic.Conv.rewrite
  Lean.Parser.Tactic.Conv.rhs
  Lean.Parser.Tactic.Conv.simp
  Lean.Parser.Tactic.Conv.simpMatch
  Lean.Parser.Tactic.Conv.simpTrace
  Lean.Parser.Tactic.Conv.skip
  Lean.Parser.Tactic.Conv.unfold
  Lean.Parser.Tactic.Conv.whnf
  Lean.Parser.Tactic.Conv.withAnnotateState
  Lean.Parser.Tactic.Conv.zeta
  Lean.Parser.Tactic.Conv.«convNext__=>_»
  Lean.Parser.Tactic.Conv.«conv_<;>_»
  Lean.Parser.Tactic.Conv.«conv·_»
  Lean.convCalc_
attribute [tactic_parser]
  Lean.Parser.Tactic.Conv.conv
attribute [grind_parser]
  Lean.Parser.Tactic.Grind.ac
  Lean.Parser.Tactic.Grind.allGoals
  Lean.Parser.Tactic.Grind.anyGoals
  Lean.Parser.Tactic.Grind.case
  Lean.Parser.Tactic.Grind.cases
  Lean.Parser.Tactic.Grind.casesNext
  Lean.Parser.Tactic.Grind.done
  Lean.Parser.Tactic.Grind.exposeNames
  Lean.Parser.Tactic.Grind.fail
  Lean.Parser.Tactic.Grind.failIfSuccess
  Lean.Parser.Tactic.Grind.finish
  Lean.Parser.Tactic.Grind.first
  Lean.Parser.Tactic.Grind.focus
  Lean.Parser.Tactic.Grind.grindExact_
  Lean.Parser.Tactic.Grind.grindRepeat_
  Lean.Parser.Tactic.Grind.grindTry_
  Lean.Parser.Tactic.Grind.have
  Lean.Parser.Tactic.Grind.haveSilent
  Lean.Parser.Tactic.Grind.instantiate
  Lean.Parser.Tactic.Grind.lia
  Lean.Parser.Tactic.Grind.linarith
  Lean.Parser.Tactic.Grind.mbtc
  Lean.Parser.Tactic.Grind.nestedTacticCore
  Lean.Parser.Tactic.Grind.next
  Lean.Parser.Tactic.Grind.paren
  Lean.Parser.Tactic.Grind.renameI
  Lean.Parser.Tactic.Grind.ring
  Lean.Parser.Tactic.Grind.setConfig
  Lean.Parser.Tactic.Grind.showAsserted
  Lean.Parser.Tactic.Grind.showCases
  Lean.Parser.Tactic.Grind.showEqcs
  Lean.Parser.Tactic.Grind.showFalse
  Lean.Parser.Tactic.Grind.showGoals
  Lean.Parser.Tactic.Grind.showLocalThms
  Lean.Parser.Tactic.Grind.showState
  Lean.Parser.Tactic.Grind.showTerm
  Lean.Parser.Tactic.Grind.showTrue
  Lean.Parser.Tactic.Grind.skip
  Lean.Parser.Tactic.Grind.use
  Lean.Parser.Tactic.Grind.«grind_<;>_»
  Lean.Parser.Tactic.Grind.«grind·_»
attribute [grind_filter_parser]
  Lean.Parser.Tactic.Grind.grind_filter_
  Lean.Parser.Tactic.Grind.«grind_filter!_»
  Lean.Parser.Tactic.Grind.«grind_filter(_)»
  Lean.Parser.Tactic.Grind.«grind_filterGen!=_»
  Lean.Parser.Tactic.Grind.«grind_filterGen<=_»
  Lean.Parser.Tactic.Grind.«grind_filterGen<_»
  Lean.Parser.Tactic.Grind.«grind_filterGen=_»
  Lean.Parser.Tactic.Grind.«grind_filterGen>=_»
  Lean.Parser.Tactic.Grind.«grind_filterGen>_»
  Lean.Parser.Tactic.Grind.«grind_filterGen≤_»
  Lean.Parser.Tactic.Grind.«grind_filterGen≥_»
  Lean.Parser.Tactic.Grind.«grind_filter_&&_»
  Lean.Parser.Tactic.Grind.«grind_filter_||_»
attribute [grind_ref_parser]
  Lean.Parser.Tactic.Grind.grind_ref_
  Lean.Parser.Tactic.Grind.grind_ref__1
  Lean.Parser.Tactic.Grind.«grind_ref__/__»
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_allGoals_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.allGoals] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_allGoals_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_anyGoals_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.anyGoals] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_anyGoals_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.case] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case'_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.case'] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case'_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convApply__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convApply_] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convApply__1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convArgs_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convArgs] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convArgs_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convDone_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convDone] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convDone_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convErw___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convErw__] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convErw___1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convIntro____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convIntro___] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convIntro____1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convLeft_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convLeft] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convLeft_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRepeat__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convRepeat_] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRepeat__1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRfl_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convRfl] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRfl_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRight_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convRight] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRight_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRw___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convRw__] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRw___1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTrace_state_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convTrace_state] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTrace_state_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTry__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.convTry_] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTry__1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_failIfSuccess_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.failIfSuccess] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_failIfSuccess_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_focus_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.focus] Lean.Parser.Tactic.Conv._aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_focus_1
@[extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convNext__=>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.«convNext__=>_»] Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convNext__=>__1»
@[extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv_<;>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.«conv_<;>_»] Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv_<;>__1»
@[extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv·__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Conv.«conv·_»] Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv·__1»
@[extern "native"] opaque Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grindExact__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Grind.grindExact_] Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grindExact__1
@[extern "native"] opaque Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grindRepeat__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Grind.grindRepeat_] Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grindRepeat__1
@[extern "native"] opaque Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grindTry__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Grind.grindTry_] Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grindTry__1
@[extern "native"] opaque Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_use_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Grind.use] Lean.Parser.Tactic.Grind._aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_use_1
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«_aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grind_<;>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Grind.«grind_<;>_»] Lean.Parser.Tactic.Grind.«_aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grind_<;>__1»
@[extern "native"] opaque Lean.Parser.Tactic.Grind.«_aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grind·__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.Grind.«grind·_»] Lean.Parser.Tactic.Grind.«_aux_Init_Grind_Interactive___macroRules_Lean_Parser_Tactic_Grind_grind·__1»
@[extern "native"] opaque Lean._aux_Init_NotationExtra___macroRules_Lean_convCalc__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.convCalc_] Lean._aux_Init_NotationExtra___macroRules_Lean_convCalc__1

prelude
import Workbench.Prelude
/-! Made by `python -m provers.lean.bindings` from the native library: see `syntax.tsv`
-/
set_option linter.all false

declare_syntax_cat binderPred
declare_syntax_cat conv (behavior := both)
declare_syntax_cat discharger (behavior := both)
declare_syntax_cat grind (behavior := both)
declare_syntax_cat grind_filter (behavior := both)
declare_syntax_cat grind_mod (behavior := both)
declare_syntax_cat grind_ref
declare_syntax_cat rawStx
declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat
@[extern "native"] opaque BitVec.«term__#__» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Bool.«term_^^_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Attr.coe : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Elab.Tactic.Ext.applyExtTheorem : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Elab.Tactic.Ext.ext : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Elab.Tactic.Ext.tacticExt1___ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.ext : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.extFlat : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.extIff : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grind : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grind! : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grind? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindBwd : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindCases : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindCasesEager : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindDef : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindEq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindEqBoth : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindEqBwd : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindEqRhs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindExt : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindFunCC : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindFwd : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindGen : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindHom : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindHomPred : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindInj : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindIntro : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindLR : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindMod : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindNorm : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindRL : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindSym : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindUnfold : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.grindUsr : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.lia : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.lia! : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.lia? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.method_specs_simp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.normCastLabel : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.norm_cast : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.simp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.simprocAttr : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.simprocBuiltinAttr : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.wf_preprocess : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.«grind!?» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Attr.«lia!?» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Command.classAbbrev : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.addPrec : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.addPrio : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.exact? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.subPrec : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.subPrio : Lean.TrailingParserDescr := .symbol ""
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
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.arg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.args : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.erase : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.star : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.using_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.acNf0 : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.acRfl : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.allGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.anyGoals : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.apply : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.apply? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.applyAssumption : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.applyRfl : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.applyRules : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.assumption : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.by? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.case : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.case' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.caseArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.cases : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.change : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.classical : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.clear : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.clearValue : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.clearValueArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.clearValueHyp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.clearValueStar : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.config : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.configItem : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.congr : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.constructor : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.constructorBang : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.contradiction : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.cutsat : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.decide : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.declareSimpLikeTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.delta : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.discharger : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.done : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.dsimp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.dsimpArgs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.dsimpAutoUnfold : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.dsimpKind : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.dsimpTrace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.dsimpTraceArgsRest : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.elimTarget : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.eqRefl : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.exact : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.exact? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.exposeNames : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.extractLets : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.fail : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.failIfSuccess : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.falseOrByContra : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.first : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.focus : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.funCases : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.funInduction : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.generalize : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.generalizeArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grind : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grindErase : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grindLemma : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grindLemmaMin : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grindParam : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grindTrace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grind_linarith : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grind_order : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.grobner : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.guardExpr : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.guardExprConv : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.guardHyp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.guardHypConv : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.guardTarget : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.guardTargetConv : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.induction : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.inductionAlt : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.inductionAltLHS : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.inductionAlts : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.injection : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.injections : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.intro : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.intros : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.left : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.letToHave : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.letrec : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.lia : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.liftLets : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.location : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.locationHyp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.locationType : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.locationWildcard : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.negConfigItem : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.normCast0 : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.normCastAddElim : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.obtain : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.omega : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.optConfig : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.paren : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.posConfigItem : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.pushCast : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcases : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPat.clear : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPat.explicit : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPat.ignore : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPat.one : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPat.paren : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPat.tuple : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPatLo : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPatMed : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.refine : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.refine' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rename : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.renameI : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.repeat' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.repeat1' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.replace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.revert : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rewriteSeq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rewrites? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rewrites_forbidden : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.right : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rintro : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rintroPat.binder : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rintroPat.one : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rotateLeft : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rotateRight : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rwRule : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rwRuleSeq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rwSeq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rwa : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rwaAt : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.rwaAtLegacyLocation : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.showTerm : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.showTermElab : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simp : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAll : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAllArith : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAllArithBang : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAllAutoUnfold : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAllKind : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAllTrace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAllTraceArgsRest : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpArgs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpArith : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpArithBang : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpAutoUnfold : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpErase : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpLemma : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpPost : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpPre : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpStar : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpTrace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpTraceArgsRest : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpa : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpaArgsRest : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpaUsingBang : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.simpaUsingBangArgsRest : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.skip : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.solveByElim : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.specialize : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.split : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.subst : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.substEqs : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.substVars : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.symm : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.symmSaturate : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacDepIfThenElse : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacIfThenElse : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticAc_nf_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticAdmit : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticAnd_intros : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticApply_mod_cast_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticAssumption_mod_cast_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticErw___ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticExact_mod_cast_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticExfalso : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticHave' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticHaveI__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticHave__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticInfer_instance : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticIterate____ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticLet'__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticLetI__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticLet__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticNofun : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticNorm_cast__ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticRefine_lift'_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticRefine_lift_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticRepeat_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticRfl : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticRfl' : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticRw_mod_cast___ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticSorry : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticStop_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticSuffices_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticTrivial : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticTry_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.tacticUnhygienic_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.traceMessage : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.traceState : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.unfold : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.valConfigItem : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.withAnnotateState : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.withImplicit : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.withReducible : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.withReducibleAndInstances : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.withUnfoldingAll : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.withUnfoldingNone : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«show» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticDsimp?!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticExists_,,» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticNext_=>_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticNomatch_,,» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimp?!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimp_all?!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimpa!__1» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimpa!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimpa?!__1» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimpa?!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimpa?__1» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tacticSimpa?_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Tactic.«tactic_<;>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colon : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonA : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonD : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonEq : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonEqA : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonEqD : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonEqR : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonEqS : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonR : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.colonS : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.equal : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.equalA : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.equalD : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.equalR : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.equalS : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.binderIdent : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.bracketedExplicitBinders : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.calc : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.calcFirstStep : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.calcStep : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.calcSteps : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.calcTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.cdot : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.cdotTk : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.convCalc_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.deprecated : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.deprecatedTypeChanged : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.deprecated_arg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.explicitBinders : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsCmd : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsFilter : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsFilterAction : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsFilterSeverity : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsOrdering : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsOrderingArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsPositions : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsPositionsArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsSpec : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsSpecElt : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsSubstring : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsWhitespace : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.guardMsgsWhitespaceArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.reduceCmd : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.reduceConfig : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.solveTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.suggest_for : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.unbracketedExplicitBinders : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.unifConstraint : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.unifConstraintElem : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.univ_out_params : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred<_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred>_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred∈_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred∉_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred≠_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred≤_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred≥_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred⊂_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred⊃_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred⊆_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«binderPred⊇_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«termSatisfies_binder_pred%__» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«term_Matches_|» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.«term∀__,_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.«term∃__,_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque List.tacticSizeOf_list_dec : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque List.«term_<+:_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque List.«term_<+_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque List.«term_<:+:_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque List.«term_<:+_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque List.«term_~_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque boolIfThenElse : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque coeFunNotation : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque coeNotation : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque coeSortNotation : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque precArg : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque precLead : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque precMax : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque precMin : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque precMin1 : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque prioDefault : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque prioHigh : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque prioLow : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque prioMid : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque rawNatLit : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque stx_? : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque tacticClean_wf : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticDecreasing_tactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticDecreasing_trivial : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticDecreasing_trivial_pre_omega : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticDecreasing_with_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticDeriving_LawfulEq_tactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticDeriving_LawfulEq_tactic_step : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticFunext___ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticGet_elem_tactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticGet_elem_tactic_extensible : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticGet_elem_tactic_trivial : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque tacticSimp_wf : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque termDepIfThenElse : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque termIfLet : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque termIfThenElse : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque termMax_prec : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque termWithout_expected_type_ : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «prec(_)» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «prio(_)» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «stx!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «stx_*» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «stx_+» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «stx_,*,?» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «stx_,*» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «stx_,+,?» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «stx_,+» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «stx_<|>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «tacticBy_cases_:_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «tactic∎» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term!_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term#[_,]» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term-_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «termExists_,_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term[_]» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term_!=_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_$__» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_%_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_&&&_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_&&_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_*>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_*_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_++_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_+_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_-_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_/_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_::_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<$>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<&&>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<&>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<*>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<*_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<->_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<<<_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<=<_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<|>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<|_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_<||>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_=<<_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_==_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_=_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_>=>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_>>=_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_>>>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_>>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_\_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_^^^_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_^_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term__[_]'_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term__[_]_!» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term__[_]_?» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term__[_]» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_|>_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_||_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_|||_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_×'__1» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term_×'_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_×__1» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term_×_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_•_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⁻¹» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_↔_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∈_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∉_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∘_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∣_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∧_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∨_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∩_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_∪_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_≈_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_≍_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_≠_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_≤_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_≥_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⊂_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⊃_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⊆_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⊇_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⊕'_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term_⊕_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque «term{_:_//_}» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term{_}» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term{}» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term~~~_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term¬_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «termΣ'_,_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «termΣ_,_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term‹_›» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term∃_,_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term∅» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «term∎» : Lean.ParserDescr := .symbol ""
attribute [term_parser] BitVec.«term__#__»
attribute [term_parser] Bool.«term_^^_»
attribute [attr_parser] Lean.Attr.coe
attribute [tactic_parser] Lean.Elab.Tactic.Ext.applyExtTheorem
attribute [tactic_parser] Lean.Elab.Tactic.Ext.ext
attribute [tactic_parser] Lean.Elab.Tactic.Ext.tacticExt1___
attribute [attr_parser] Lean.Parser.Attr.ext
attribute [attr_parser] Lean.Parser.Attr.grind
attribute [attr_parser] Lean.Parser.Attr.grind!
attribute [attr_parser] Lean.Parser.Attr.grind?
attribute [grind_mod_parser] Lean.Parser.Attr.grindBwd
attribute [grind_mod_parser] Lean.Parser.Attr.grindCases
attribute [grind_mod_parser] Lean.Parser.Attr.grindCasesEager
attribute [grind_mod_parser] Lean.Parser.Attr.grindDef
attribute [grind_mod_parser] Lean.Parser.Attr.grindEq
attribute [grind_mod_parser] Lean.Parser.Attr.grindEqBoth
attribute [grind_mod_parser] Lean.Parser.Attr.grindEqBwd
attribute [grind_mod_parser] Lean.Parser.Attr.grindEqRhs
attribute [grind_mod_parser] Lean.Parser.Attr.grindExt
attribute [grind_mod_parser] Lean.Parser.Attr.grindFunCC
attribute [grind_mod_parser] Lean.Parser.Attr.grindFwd
attribute [grind_mod_parser] Lean.Parser.Attr.grindHom
attribute [grind_mod_parser] Lean.Parser.Attr.grindHomPred
attribute [grind_mod_parser] Lean.Parser.Attr.grindInj
attribute [grind_mod_parser] Lean.Parser.Attr.grindIntro
attribute [grind_mod_parser] Lean.Parser.Attr.grindLR
attribute [grind_mod_parser] Lean.Parser.Attr.grindNorm
attribute [grind_mod_parser] Lean.Parser.Attr.grindRL
attribute [grind_mod_parser] Lean.Parser.Attr.grindSym
attribute [grind_mod_parser] Lean.Parser.Attr.grindUnfold
attribute [grind_mod_parser] Lean.Parser.Attr.grindUsr
attribute [attr_parser] Lean.Parser.Attr.lia
attribute [attr_parser] Lean.Parser.Attr.lia!
attribute [attr_parser] Lean.Parser.Attr.lia?
attribute [attr_parser] Lean.Parser.Attr.method_specs_simp
attribute [attr_parser] Lean.Parser.Attr.norm_cast
attribute [attr_parser] Lean.Parser.Attr.simp
attribute [attr_parser] Lean.Parser.Attr.simprocAttr
attribute [attr_parser] Lean.Parser.Attr.simprocBuiltinAttr
attribute [attr_parser] Lean.Parser.Attr.wf_preprocess
attribute [attr_parser] Lean.Parser.Attr.«grind!?»
attribute [attr_parser] Lean.Parser.Attr.«lia!?»
attribute [command_parser] Lean.Parser.Command.classAbbrev
attribute [prec_parser] Lean.Parser.Syntax.addPrec
attribute [prio_parser] Lean.Parser.Syntax.addPrio
attribute [term_parser] Lean.Parser.Syntax.exact?
attribute [prec_parser] Lean.Parser.Syntax.subPrec
attribute [prio_parser] Lean.Parser.Syntax.subPrio
attribute [conv_parser] Lean.Parser.Tactic.Conv.allGoals
attribute [conv_parser] Lean.Parser.Tactic.Conv.anyGoals
attribute [conv_parser] Lean.Parser.Tactic.Conv.arg
attribute [conv_parser] Lean.Parser.Tactic.Conv.case
attribute [conv_parser] Lean.Parser.Tactic.Conv.case'
attribute [conv_parser] Lean.Parser.Tactic.Conv.change
attribute [conv_parser] Lean.Parser.Tactic.Conv.clear
attribute [conv_parser] Lean.Parser.Tactic.Conv.congr
attribute [tactic_parser] Lean.Parser.Tactic.Conv.conv
attribute [conv_parser] Lean.Parser.Tactic.Conv.convApply_
attribute [conv_parser] Lean.Parser.Tactic.Conv.convArgs
attribute [conv_parser] Lean.Parser.Tactic.Conv.convConvSeq
attribute [conv_parser] Lean.Parser.Tactic.Conv.convDone
attribute [conv_parser] Lean.Parser.Tactic.Conv.convErw__
attribute [conv_parser] Lean.Parser.Tactic.Conv.convIntro___
attribute [conv_parser] Lean.Parser.Tactic.Conv.convLeft
attribute [conv_parser] Lean.Parser.Tactic.Conv.convRepeat_
attribute [conv_parser] Lean.Parser.Tactic.Conv.convRfl
attribute [conv_parser] Lean.Parser.Tactic.Conv.convRight
attribute [conv_parser] Lean.Parser.Tactic.Conv.convRw__
attribute [conv_parser] Lean.Parser.Tactic.Conv.convTactic
attribute [conv_parser] Lean.Parser.Tactic.Conv.convTrace_state
attribute [conv_parser] Lean.Parser.Tactic.Conv.convTry_
attribute [conv_parser] Lean.Parser.Tactic.Conv.delta
attribute [conv_parser] Lean.Parser.Tactic.Conv.dsimp
attribute [conv_parser] Lean.Parser.Tactic.Conv.dsimpTrace
attribute [conv_parser] Lean.Parser.Tactic.Conv.enter
attribute [conv_parser] Lean.Parser.Tactic.Conv.ext
attribute [conv_parser] Lean.Parser.Tactic.Conv.extractLets
attribute [conv_parser] Lean.Parser.Tactic.Conv.failIfSuccess
attribute [conv_parser] Lean.Parser.Tactic.Conv.first
attribute [conv_parser] Lean.Parser.Tactic.Conv.focus
attribute [conv_parser] Lean.Parser.Tactic.Conv.fun
attribute [conv_parser] Lean.Parser.Tactic.Conv.letToHave
attribute [conv_parser] Lean.Parser.Tactic.Conv.lhs
attribute [conv_parser] Lean.Parser.Tactic.Conv.liftLets
attribute [conv_parser] Lean.Parser.Tactic.Conv.nestedConv
attribute [conv_parser] Lean.Parser.Tactic.Conv.nestedTactic
attribute [conv_parser] Lean.Parser.Tactic.Conv.nestedTacticCore
attribute [conv_parser] Lean.Parser.Tactic.Conv.normCast
attribute [conv_parser] Lean.Parser.Tactic.Conv.paren
attribute [conv_parser] Lean.Parser.Tactic.Conv.pattern
attribute [conv_parser] Lean.Parser.Tactic.Conv.reduce
attribute [conv_parser] Lean.Parser.Tactic.Conv.rewrite
attribute [conv_parser] Lean.Parser.Tactic.Conv.rhs
attribute [conv_parser] Lean.Parser.Tactic.Conv.simp
attribute [conv_parser] Lean.Parser.Tactic.Conv.simpMatch
attribute [conv_parser] Lean.Parser.Tactic.Conv.simpTrace
attribute [conv_parser] Lean.Parser.Tactic.Conv.skip
attribute [conv_parser] Lean.Parser.Tactic.Conv.unfold
attribute [conv_parser] Lean.Parser.Tactic.Conv.whnf
attribute [conv_parser] Lean.Parser.Tactic.Conv.withAnnotateState
attribute [conv_parser] Lean.Parser.Tactic.Conv.zeta
attribute [conv_parser] Lean.Parser.Tactic.Conv.«convNext__=>_»
attribute [conv_parser] Lean.Parser.Tactic.Conv.«conv_<;>_»
attribute [conv_parser] Lean.Parser.Tactic.Conv.«conv·_»
attribute [grind_parser] Lean.Parser.Tactic.Grind.ac
attribute [grind_parser] Lean.Parser.Tactic.Grind.allGoals
attribute [grind_parser] Lean.Parser.Tactic.Grind.anyGoals
attribute [grind_parser] Lean.Parser.Tactic.Grind.case
attribute [grind_parser] Lean.Parser.Tactic.Grind.cases
attribute [grind_parser] Lean.Parser.Tactic.Grind.casesNext
attribute [grind_parser] Lean.Parser.Tactic.Grind.done
attribute [grind_parser] Lean.Parser.Tactic.Grind.exposeNames
attribute [grind_parser] Lean.Parser.Tactic.Grind.fail
attribute [grind_parser] Lean.Parser.Tactic.Grind.failIfSuccess
attribute [grind_parser] Lean.Parser.Tactic.Grind.finish
attribute [grind_parser] Lean.Parser.Tactic.Grind.first
attribute [grind_parser] Lean.Parser.Tactic.Grind.focus
attribute [grind_parser] Lean.Parser.Tactic.Grind.grindExact_
attribute [grind_parser] Lean.Parser.Tactic.Grind.grindRepeat_
attribute [grind_parser] Lean.Parser.Tactic.Grind.grindTry_
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.grind_filter_
attribute [grind_ref_parser] Lean.Parser.Tactic.Grind.grind_ref_
attribute [grind_ref_parser] Lean.Parser.Tactic.Grind.grind_ref__1
attribute [grind_parser] Lean.Parser.Tactic.Grind.have
attribute [grind_parser] Lean.Parser.Tactic.Grind.haveSilent
attribute [grind_parser] Lean.Parser.Tactic.Grind.instantiate
attribute [grind_parser] Lean.Parser.Tactic.Grind.lia
attribute [grind_parser] Lean.Parser.Tactic.Grind.linarith
attribute [grind_parser] Lean.Parser.Tactic.Grind.mbtc
attribute [grind_parser] Lean.Parser.Tactic.Grind.nestedTacticCore
attribute [grind_parser] Lean.Parser.Tactic.Grind.next
attribute [grind_parser] Lean.Parser.Tactic.Grind.paren
attribute [grind_parser] Lean.Parser.Tactic.Grind.renameI
attribute [grind_parser] Lean.Parser.Tactic.Grind.ring
attribute [grind_parser] Lean.Parser.Tactic.Grind.setConfig
attribute [grind_parser] Lean.Parser.Tactic.Grind.showAsserted
attribute [grind_parser] Lean.Parser.Tactic.Grind.showCases
attribute [grind_parser] Lean.Parser.Tactic.Grind.showEqcs
attribute [grind_parser] Lean.Parser.Tactic.Grind.showFalse
attribute [grind_parser] Lean.Parser.Tactic.Grind.showGoals
attribute [grind_parser] Lean.Parser.Tactic.Grind.showLocalThms
attribute [grind_parser] Lean.Parser.Tactic.Grind.showState
attribute [grind_parser] Lean.Parser.Tactic.Grind.showTerm
attribute [grind_parser] Lean.Parser.Tactic.Grind.showTrue
attribute [grind_parser] Lean.Parser.Tactic.Grind.skip
attribute [grind_parser] Lean.Parser.Tactic.Grind.use
attribute [grind_parser] Lean.Parser.Tactic.Grind.«grind_<;>_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filter!_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filter(_)»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen!=_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen<=_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen<_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen=_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen>=_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen>_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen≤_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filterGen≥_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filter_&&_»
attribute [grind_filter_parser] Lean.Parser.Tactic.Grind.«grind_filter_||_»
attribute [grind_ref_parser] Lean.Parser.Tactic.Grind.«grind_ref__/__»
attribute [grind_parser] Lean.Parser.Tactic.Grind.«grind·_»
attribute [tactic_parser] Lean.Parser.Tactic.acNf0
attribute [tactic_parser] Lean.Parser.Tactic.acRfl
attribute [tactic_parser] Lean.Parser.Tactic.allGoals
attribute [tactic_parser] Lean.Parser.Tactic.anyGoals
attribute [tactic_parser] Lean.Parser.Tactic.apply
attribute [tactic_parser] Lean.Parser.Tactic.apply?
attribute [tactic_parser] Lean.Parser.Tactic.applyAssumption
attribute [tactic_parser] Lean.Parser.Tactic.applyRfl
attribute [tactic_parser] Lean.Parser.Tactic.applyRules
attribute [tactic_parser] Lean.Parser.Tactic.assumption
attribute [tactic_parser] Lean.Parser.Tactic.by?
attribute [tactic_parser] Lean.Parser.Tactic.case
attribute [tactic_parser] Lean.Parser.Tactic.case'
attribute [tactic_parser] Lean.Parser.Tactic.cases
attribute [tactic_parser] Lean.Parser.Tactic.change
attribute [tactic_parser] Lean.Parser.Tactic.classical
attribute [tactic_parser] Lean.Parser.Tactic.clear
attribute [tactic_parser] Lean.Parser.Tactic.clearValue
attribute [tactic_parser] Lean.Parser.Tactic.congr
attribute [tactic_parser] Lean.Parser.Tactic.constructor
attribute [tactic_parser] Lean.Parser.Tactic.constructorBang
attribute [tactic_parser] Lean.Parser.Tactic.contradiction
attribute [tactic_parser] Lean.Parser.Tactic.cutsat
attribute [tactic_parser] Lean.Parser.Tactic.decide
attribute [tactic_parser] Lean.Parser.Tactic.declareSimpLikeTactic
attribute [tactic_parser] Lean.Parser.Tactic.delta
attribute [tactic_parser] Lean.Parser.Tactic.done
attribute [tactic_parser] Lean.Parser.Tactic.dsimp
attribute [tactic_parser] Lean.Parser.Tactic.dsimpAutoUnfold
attribute [tactic_parser] Lean.Parser.Tactic.dsimpTrace
attribute [tactic_parser] Lean.Parser.Tactic.eqRefl
attribute [tactic_parser] Lean.Parser.Tactic.exact
attribute [tactic_parser] Lean.Parser.Tactic.exact?
attribute [tactic_parser] Lean.Parser.Tactic.exposeNames
attribute [tactic_parser] Lean.Parser.Tactic.extractLets
attribute [tactic_parser] Lean.Parser.Tactic.fail
attribute [tactic_parser] Lean.Parser.Tactic.failIfSuccess
attribute [tactic_parser] Lean.Parser.Tactic.falseOrByContra
attribute [tactic_parser] Lean.Parser.Tactic.first
attribute [tactic_parser] Lean.Parser.Tactic.focus
attribute [tactic_parser] Lean.Parser.Tactic.funCases
attribute [tactic_parser] Lean.Parser.Tactic.funInduction
attribute [tactic_parser] Lean.Parser.Tactic.generalize
attribute [tactic_parser] Lean.Parser.Tactic.grind
attribute [tactic_parser] Lean.Parser.Tactic.grindTrace
attribute [tactic_parser] Lean.Parser.Tactic.grind_linarith
attribute [tactic_parser] Lean.Parser.Tactic.grind_order
attribute [tactic_parser] Lean.Parser.Tactic.grobner
attribute [tactic_parser] Lean.Parser.Tactic.guardExpr
attribute [tactic_parser] Lean.Parser.Tactic.guardExprConv
attribute [tactic_parser] Lean.Parser.Tactic.guardHyp
attribute [tactic_parser] Lean.Parser.Tactic.guardHypConv
attribute [tactic_parser] Lean.Parser.Tactic.guardTarget
attribute [tactic_parser] Lean.Parser.Tactic.guardTargetConv
attribute [tactic_parser] Lean.Parser.Tactic.induction
attribute [tactic_parser] Lean.Parser.Tactic.injection
attribute [tactic_parser] Lean.Parser.Tactic.injections
attribute [tactic_parser] Lean.Parser.Tactic.intro
attribute [tactic_parser] Lean.Parser.Tactic.intros
attribute [tactic_parser] Lean.Parser.Tactic.left
attribute [tactic_parser] Lean.Parser.Tactic.letToHave
attribute [tactic_parser] Lean.Parser.Tactic.letrec
attribute [tactic_parser] Lean.Parser.Tactic.lia
attribute [tactic_parser] Lean.Parser.Tactic.liftLets
attribute [tactic_parser] Lean.Parser.Tactic.normCast0
attribute [tactic_parser] Lean.Parser.Tactic.normCastAddElim
attribute [tactic_parser] Lean.Parser.Tactic.obtain
attribute [tactic_parser] Lean.Parser.Tactic.omega
attribute [tactic_parser] Lean.Parser.Tactic.paren
attribute [tactic_parser] Lean.Parser.Tactic.pushCast
attribute [tactic_parser] Lean.Parser.Tactic.rcases
attribute [rcasesPat_parser] Lean.Parser.Tactic.rcasesPat.clear
attribute [rcasesPat_parser] Lean.Parser.Tactic.rcasesPat.explicit
attribute [rcasesPat_parser] Lean.Parser.Tactic.rcasesPat.ignore
attribute [rcasesPat_parser] Lean.Parser.Tactic.rcasesPat.one
attribute [rcasesPat_parser] Lean.Parser.Tactic.rcasesPat.paren
attribute [rcasesPat_parser] Lean.Parser.Tactic.rcasesPat.tuple
attribute [tactic_parser] Lean.Parser.Tactic.refine
attribute [tactic_parser] Lean.Parser.Tactic.refine'
attribute [tactic_parser] Lean.Parser.Tactic.rename
attribute [tactic_parser] Lean.Parser.Tactic.renameI
attribute [tactic_parser] Lean.Parser.Tactic.repeat'
attribute [tactic_parser] Lean.Parser.Tactic.repeat1'
attribute [tactic_parser] Lean.Parser.Tactic.replace
attribute [tactic_parser] Lean.Parser.Tactic.revert
attribute [tactic_parser] Lean.Parser.Tactic.rewriteSeq
attribute [tactic_parser] Lean.Parser.Tactic.rewrites?
attribute [tactic_parser] Lean.Parser.Tactic.right
attribute [tactic_parser] Lean.Parser.Tactic.rintro
attribute [rintroPat_parser] Lean.Parser.Tactic.rintroPat.binder
attribute [rintroPat_parser] Lean.Parser.Tactic.rintroPat.one
attribute [tactic_parser] Lean.Parser.Tactic.rotateLeft
attribute [tactic_parser] Lean.Parser.Tactic.rotateRight
attribute [tactic_parser] Lean.Parser.Tactic.rwSeq
attribute [tactic_parser] Lean.Parser.Tactic.rwa
attribute [tactic_parser] Lean.Parser.Tactic.rwaAt
attribute [tactic_parser] Lean.Parser.Tactic.rwaAtLegacyLocation
attribute [tactic_parser] Lean.Parser.Tactic.showTerm
attribute [tactic_parser] Lean.Parser.Tactic.showTermElab
attribute [tactic_parser] Lean.Parser.Tactic.simp
attribute [tactic_parser] Lean.Parser.Tactic.simpAll
attribute [tactic_parser] Lean.Parser.Tactic.simpAllArith
attribute [tactic_parser] Lean.Parser.Tactic.simpAllArithBang
attribute [tactic_parser] Lean.Parser.Tactic.simpAllAutoUnfold
attribute [tactic_parser] Lean.Parser.Tactic.simpAllTrace
attribute [tactic_parser] Lean.Parser.Tactic.simpArith
attribute [tactic_parser] Lean.Parser.Tactic.simpArithBang
attribute [tactic_parser] Lean.Parser.Tactic.simpAutoUnfold
attribute [tactic_parser] Lean.Parser.Tactic.simpTrace
attribute [tactic_parser] Lean.Parser.Tactic.simpa
attribute [tactic_parser] Lean.Parser.Tactic.simpaUsingBang
attribute [tactic_parser] Lean.Parser.Tactic.skip
attribute [tactic_parser] Lean.Parser.Tactic.solveByElim
attribute [tactic_parser] Lean.Parser.Tactic.specialize
attribute [tactic_parser] Lean.Parser.Tactic.split
attribute [tactic_parser] Lean.Parser.Tactic.subst
attribute [tactic_parser] Lean.Parser.Tactic.substEqs
attribute [tactic_parser] Lean.Parser.Tactic.substVars
attribute [tactic_parser] Lean.Parser.Tactic.symm
attribute [tactic_parser] Lean.Parser.Tactic.symmSaturate
attribute [tactic_parser] Lean.Parser.Tactic.tacDepIfThenElse
attribute [tactic_parser] Lean.Parser.Tactic.tacIfThenElse
attribute [tactic_parser] Lean.Parser.Tactic.tacticAc_nf_
attribute [tactic_parser] Lean.Parser.Tactic.tacticAdmit
attribute [tactic_parser] Lean.Parser.Tactic.tacticAnd_intros
attribute [tactic_parser] Lean.Parser.Tactic.tacticApply_mod_cast_
attribute [tactic_parser] Lean.Parser.Tactic.tacticAssumption_mod_cast_
attribute [tactic_parser] Lean.Parser.Tactic.tacticErw___
attribute [tactic_parser] Lean.Parser.Tactic.tacticExact_mod_cast_
attribute [tactic_parser] Lean.Parser.Tactic.tacticExfalso
attribute [tactic_parser] Lean.Parser.Tactic.tacticHave'
attribute [tactic_parser] Lean.Parser.Tactic.tacticHaveI__
attribute [tactic_parser] Lean.Parser.Tactic.tacticHave__
attribute [tactic_parser] Lean.Parser.Tactic.tacticInfer_instance
attribute [tactic_parser] Lean.Parser.Tactic.tacticIterate____
attribute [tactic_parser] Lean.Parser.Tactic.tacticLet'__
attribute [tactic_parser] Lean.Parser.Tactic.tacticLetI__
attribute [tactic_parser] Lean.Parser.Tactic.tacticLet__
attribute [tactic_parser] Lean.Parser.Tactic.tacticNofun
attribute [tactic_parser] Lean.Parser.Tactic.tacticNorm_cast__
attribute [tactic_parser] Lean.Parser.Tactic.tacticRefine_lift'_
attribute [tactic_parser] Lean.Parser.Tactic.tacticRefine_lift_
attribute [tactic_parser] Lean.Parser.Tactic.tacticRepeat_
attribute [tactic_parser] Lean.Parser.Tactic.tacticRfl
attribute [tactic_parser] Lean.Parser.Tactic.tacticRfl'
attribute [tactic_parser] Lean.Parser.Tactic.tacticRw_mod_cast___
attribute [tactic_parser] Lean.Parser.Tactic.tacticSorry
attribute [tactic_parser] Lean.Parser.Tactic.tacticStop_
attribute [tactic_parser] Lean.Parser.Tactic.tacticSuffices_
attribute [tactic_parser] Lean.Parser.Tactic.tacticTrivial
attribute [tactic_parser] Lean.Parser.Tactic.tacticTry_
attribute [tactic_parser] Lean.Parser.Tactic.tacticUnhygienic_
attribute [tactic_parser] Lean.Parser.Tactic.traceMessage
attribute [tactic_parser] Lean.Parser.Tactic.traceState
attribute [tactic_parser] Lean.Parser.Tactic.unfold
attribute [tactic_parser] Lean.Parser.Tactic.withAnnotateState
attribute [tactic_parser] Lean.Parser.Tactic.withImplicit
attribute [tactic_parser] Lean.Parser.Tactic.withReducible
attribute [tactic_parser] Lean.Parser.Tactic.withReducibleAndInstances
attribute [tactic_parser] Lean.Parser.Tactic.withUnfoldingAll
attribute [tactic_parser] Lean.Parser.Tactic.withUnfoldingNone
attribute [tactic_parser] Lean.Parser.Tactic.«show»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticDsimp?!_»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticExists_,,»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticNext_=>_»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticNomatch_,,»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimp?!_»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimp_all?!_»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimpa!__1»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimpa!_»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimpa?!__1»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimpa?!_»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimpa?__1»
attribute [tactic_parser] Lean.Parser.Tactic.«tacticSimpa?_»
attribute [tactic_parser] Lean.Parser.Tactic.«tactic_<;>_»
attribute [term_parser] Lean.calc
attribute [tactic_parser] Lean.calcTactic
attribute [tactic_parser] Lean.cdot
attribute [conv_parser] Lean.convCalc_
attribute [attr_parser] Lean.deprecated
attribute [command_parser] Lean.guardMsgsCmd
attribute [command_parser] Lean.reduceCmd
attribute [tactic_parser] Lean.solveTactic
attribute [binderPred_parser] Lean.«binderPred<_»
attribute [binderPred_parser] Lean.«binderPred>_»
attribute [binderPred_parser] Lean.«binderPred∈_»
attribute [binderPred_parser] Lean.«binderPred∉_»
attribute [binderPred_parser] Lean.«binderPred≠_»
attribute [binderPred_parser] Lean.«binderPred≤_»
attribute [binderPred_parser] Lean.«binderPred≥_»
attribute [binderPred_parser] Lean.«binderPred⊂_»
attribute [binderPred_parser] Lean.«binderPred⊃_»
attribute [binderPred_parser] Lean.«binderPred⊆_»
attribute [binderPred_parser] Lean.«binderPred⊇_»
attribute [term_parser] Lean.«termSatisfies_binder_pred%__»
attribute [term_parser] Lean.«term_Matches_|»
attribute [term_parser] Lean.«term∀__,_»
attribute [term_parser] Lean.«term∃__,_»
attribute [tactic_parser] List.tacticSizeOf_list_dec
attribute [term_parser] List.«term_<+:_»
attribute [term_parser] List.«term_<+_»
attribute [term_parser] List.«term_<:+:_»
attribute [term_parser] List.«term_<:+_»
attribute [term_parser] List.«term_~_»
attribute [term_parser] boolIfThenElse
attribute [term_parser] coeFunNotation
attribute [term_parser] coeNotation
attribute [term_parser] coeSortNotation
attribute [prec_parser] precArg
attribute [prec_parser] precLead
attribute [prec_parser] precMax
attribute [prec_parser] precMin
attribute [prec_parser] precMin1
attribute [prio_parser] prioDefault
attribute [prio_parser] prioHigh
attribute [prio_parser] prioLow
attribute [prio_parser] prioMid
attribute [term_parser] rawNatLit
attribute [stx_parser] stx_?
attribute [tactic_parser] tacticClean_wf
attribute [tactic_parser] tacticDecreasing_tactic
attribute [tactic_parser] tacticDecreasing_trivial
attribute [tactic_parser] tacticDecreasing_trivial_pre_omega
attribute [tactic_parser] tacticDecreasing_with_
attribute [tactic_parser] tacticDeriving_LawfulEq_tactic
attribute [tactic_parser] tacticDeriving_LawfulEq_tactic_step
attribute [tactic_parser] tacticFunext___
attribute [tactic_parser] tacticGet_elem_tactic
attribute [tactic_parser] tacticGet_elem_tactic_extensible
attribute [tactic_parser] tacticGet_elem_tactic_trivial
attribute [tactic_parser] tacticSimp_wf
attribute [term_parser] termDepIfThenElse
attribute [term_parser] termIfLet
attribute [term_parser] termIfThenElse
attribute [term_parser] termMax_prec
attribute [term_parser] termWithout_expected_type_
attribute [prec_parser] «prec(_)»
attribute [prio_parser] «prio(_)»
attribute [stx_parser] «stx!_»
attribute [stx_parser] «stx_*»
attribute [stx_parser] «stx_+»
attribute [stx_parser] «stx_,*,?»
attribute [stx_parser] «stx_,*»
attribute [stx_parser] «stx_,+,?»
attribute [stx_parser] «stx_,+»
attribute [stx_parser] «stx_<|>_»
attribute [tactic_parser] «tacticBy_cases_:_»
attribute [tactic_parser] «tactic∎»
attribute [term_parser] «term!_»
attribute [term_parser] «term#[_,]»
attribute [term_parser] «term-_»
attribute [term_parser] «termExists_,_»
attribute [term_parser] «term[_]»
attribute [term_parser] «term_!=_»
attribute [term_parser] «term_$__»
attribute [term_parser] «term_%_»
attribute [term_parser] «term_&&&_»
attribute [term_parser] «term_&&_»
attribute [term_parser] «term_*>_»
attribute [term_parser] «term_*_»
attribute [term_parser] «term_++_»
attribute [term_parser] «term_+_»
attribute [term_parser] «term_-_»
attribute [term_parser] «term_/_»
attribute [term_parser] «term_::_»
attribute [term_parser] «term_<$>_»
attribute [term_parser] «term_<&&>_»
attribute [term_parser] «term_<&>_»
attribute [term_parser] «term_<*>_»
attribute [term_parser] «term_<*_»
attribute [term_parser] «term_<->_»
attribute [term_parser] «term_<<<_»
attribute [term_parser] «term_<=<_»
attribute [term_parser] «term_<_»
attribute [term_parser] «term_<|>_»
attribute [term_parser] «term_<|_»
attribute [term_parser] «term_<||>_»
attribute [term_parser] «term_=<<_»
attribute [term_parser] «term_==_»
attribute [term_parser] «term_=_»
attribute [term_parser] «term_>=>_»
attribute [term_parser] «term_>>=_»
attribute [term_parser] «term_>>>_»
attribute [term_parser] «term_>>_»
attribute [term_parser] «term_>_»
attribute [term_parser] «term_\_»
attribute [term_parser] «term_^^^_»
attribute [term_parser] «term_^_»
attribute [term_parser] «term__[_]'_»
attribute [term_parser] «term__[_]_!»
attribute [term_parser] «term__[_]_?»
attribute [term_parser] «term__[_]»
attribute [term_parser] «term_|>_»
attribute [term_parser] «term_||_»
attribute [term_parser] «term_|||_»
attribute [term_parser] «term_×'__1»
attribute [term_parser] «term_×'_»
attribute [term_parser] «term_×__1»
attribute [term_parser] «term_×_»
attribute [term_parser] «term_•_»
attribute [term_parser] «term_⁻¹»
attribute [term_parser] «term_↔_»
attribute [term_parser] «term_∈_»
attribute [term_parser] «term_∉_»
attribute [term_parser] «term_∘_»
attribute [term_parser] «term_∣_»
attribute [term_parser] «term_∧_»
attribute [term_parser] «term_∨_»
attribute [term_parser] «term_∩_»
attribute [term_parser] «term_∪_»
attribute [term_parser] «term_≈_»
attribute [term_parser] «term_≍_»
attribute [term_parser] «term_≠_»
attribute [term_parser] «term_≤_»
attribute [term_parser] «term_≥_»
attribute [term_parser] «term_⊂_»
attribute [term_parser] «term_⊃_»
attribute [term_parser] «term_⊆_»
attribute [term_parser] «term_⊇_»
attribute [term_parser] «term_⊕'_»
attribute [term_parser] «term_⊕_»
attribute [term_parser] «term{_:_//_}»
attribute [term_parser] «term{_}»
attribute [term_parser] «term{}»
attribute [term_parser] «term~~~_»
attribute [term_parser] «term¬_»
attribute [term_parser] «termΣ'_,_»
attribute [term_parser] «termΣ_,_»
attribute [term_parser] «term‹_›»
attribute [term_parser] «term∃_,_»
attribute [term_parser] «term∅»
attribute [term_parser] «term∎»
@[extern "native"] opaque Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_2
@[extern "native"] opaque BitVec.«_aux_Init_Data_BitVec_Basic___macroRules_BitVec_term__#___1» : Lean.Macro := Lean.Macro.standIn
attribute [macro BitVec.«term__#__»] BitVec.«_aux_Init_Data_BitVec_Basic___macroRules_BitVec_term__#___1»
@[extern "native"] opaque Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Bool.«term_^^_»] Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1»
@[extern "native"] opaque Fin._aux_Init_GetElem___macroRules_tacticGet_elem_tactic_extensible_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] Fin._aux_Init_GetElem___macroRules_tacticGet_elem_tactic_extensible_1
@[extern "native"] opaque Lean.Elab.Tactic.Ext._aux_Init_Ext___macroRules_Lean_Elab_Tactic_Ext_tacticExt1____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Elab.Tactic.Ext.tacticExt1___] Lean.Elab.Tactic.Ext._aux_Init_Ext___macroRules_Lean_Elab_Tactic_Ext_tacticExt1____1
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
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Meta___macroRules_Lean_Parser_Tactic_constructorBang_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.constructorBang] Lean.Parser.Tactic._aux_Init_Meta___macroRules_Lean_Parser_Tactic_constructorBang_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Meta___macroRules_Lean_Parser_Tactic_declareSimpLikeTactic_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.declareSimpLikeTactic] Lean.Parser.Tactic._aux_Init_Meta___macroRules_Lean_Parser_Tactic_declareSimpLikeTactic_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Meta___macroRules_Lean_Parser_Tactic_tacticErw____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticErw___] Lean.Parser.Tactic._aux_Init_Meta___macroRules_Lean_Parser_Tactic_tacticErw____1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacDepIfThenElse_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacDepIfThenElse] Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacDepIfThenElse_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacIfThenElse_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacIfThenElse] Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacIfThenElse_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticApply_mod_cast__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticApply_mod_cast_] Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticApply_mod_cast__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticExact_mod_cast__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticExact_mod_cast_] Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticExact_mod_cast__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticIterate_____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticIterate____] Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticIterate_____1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticRw_mod_cast____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRw_mod_cast___] Lean.Parser.Tactic._aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticRw_mod_cast____1
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_by?_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.by?] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_by?_1»
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_letrec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.letrec] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_letrec_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwSeq_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.rwSeq] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwSeq_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwaAtLegacyLocation_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.rwaAtLegacyLocation] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwaAtLegacyLocation_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_showTermElab_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.showTermElab] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_showTermElab_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAc_nf__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticAc_nf_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAc_nf__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAdmit_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticAdmit] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAdmit_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAnd_intros_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticAnd_intros] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAnd_intros_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAssumption_mod_cast__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticAssumption_mod_cast_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAssumption_mod_cast__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExfalso_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticExfalso] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExfalso_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave'_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticHave'] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave'_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHaveI___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticHaveI__] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHaveI___1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticHave__] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave___1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticInfer_instance_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticInfer_instance] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticInfer_instance_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet'___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticLet'__] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet'___1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLetI___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticLetI__] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLetI___1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticLet__] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet___1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNofun_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticNofun] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNofun_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNorm_cast___1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticNorm_cast__] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNorm_cast___1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift'__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRefine_lift'_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift'__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRefine_lift_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRfl] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRfl] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_2
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRfl] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_3
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl'_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRfl'] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl'_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSorry_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticSorry] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSorry_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticStop__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticStop_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticStop__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSuffices__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticSuffices_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSuffices__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTrivial] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTrivial] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_2
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTrivial] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_3
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_4 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTrivial] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_4
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_5 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTrivial] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_5
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_6 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTrivial] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_6
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTry__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticTry_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTry__1
@[extern "native"] opaque Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticUnhygienic__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticUnhygienic_] Lean.Parser.Tactic._aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticUnhygienic__1
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticDsimp?!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticDsimp?!_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticDsimp?!__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExists_,,_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticExists_,,»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExists_,,_1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNext_=>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticNext_=>_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNext_=>__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNomatch_,,_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticNomatch_,,»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNomatch_,,_1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp?!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimp?!_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp?!__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp_all?!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimp_all?!_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp_all?!__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimpa!__1»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1_1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimpa!_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimpa?!__1»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1_1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimpa?!_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimpa?__1»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1_1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tacticSimpa?_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1»
@[extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tactic_<;>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.«tactic_<;>_»] Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tactic_<;>__1»
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.addPrec] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrec_1
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrio_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.addPrio] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrio_1
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.subPrec] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrec_1
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrio_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.subPrio] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrio_1
@[extern "native"] opaque Lean._aux_Init_NotationExtra___macroRules_Lean_convCalc__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.convCalc_] Lean._aux_Init_NotationExtra___macroRules_Lean_convCalc__1
@[extern "native"] opaque Lean._aux_Init_NotationExtra___macroRules_Lean_solveTactic_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.solveTactic] Lean._aux_Init_NotationExtra___macroRules_Lean_solveTactic_1
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___1»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___2» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___2»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___3» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___3»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___4» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___4»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___5» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___5»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___6» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___6»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___7» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___7»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___8» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___8»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___9» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___9»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___10» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___10»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___11» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«termSatisfies_binder_pred%__»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___11»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∀__,__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«term∀__,_»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∀__,__1»
@[extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∃__,__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«term∃__,_»] Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∃__,__1»
@[extern "native"] opaque Lean.«_aux_Init_Data_List_Notation___macroRules_term[_]_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term[_]»] Lean.«_aux_Init_Data_List_Notation___macroRules_term[_]_1»
@[extern "native"] opaque Lean.«_aux_Init_NotationExtra___macroRules_Lean_term_Matches_|_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.«term_Matches_|»] Lean.«_aux_Init_NotationExtra___macroRules_Lean_term_Matches_|_1»
@[extern "native"] opaque List._aux_Init_Data_List_BasicAux___macroRules_List_tacticSizeOf_list_dec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro List.tacticSizeOf_list_dec] List._aux_Init_Data_List_BasicAux___macroRules_List_tacticSizeOf_list_dec_1
@[extern "native"] opaque List._aux_Init_Data_List_BasicAux___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] List._aux_Init_Data_List_BasicAux___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+:__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro List.«term_<+:_»] List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+:__1»
@[extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro List.«term_<+_»] List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+__1»
@[extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+:__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro List.«term_<:+:_»] List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+:__1»
@[extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro List.«term_<:+_»] List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+__1»
@[extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_~__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro List.«term_~_»] List.«_aux_Init_Data_List_Basic___macroRules_List_term_~__1»
@[extern "native"] opaque Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_2
@[extern "native"] opaque Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_3
@[extern "native"] opaque Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_4 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Std._aux_Init_Data_Iterators_Basic___macroRules_tacticDecreasing_trivial_4
@[extern "native"] opaque Std._aux_Init_Data_Range_Polymorphic_Basic___macroRules_tacticGet_elem_tactic_extensible_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] Std._aux_Init_Data_Range_Polymorphic_Basic___macroRules_tacticGet_elem_tactic_extensible_1
@[extern "native"] opaque Std.«_aux_Init_Data_Slice_Notation___macroRules_term__[_]_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term__[_]»] Std.«_aux_Init_Data_Slice_Notation___macroRules_term__[_]_1»
@[extern "native"] opaque String.Legacy.Iterator._aux_Init_Data_String_Iterator___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] String.Legacy.Iterator._aux_Init_Data_String_Iterator___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque String.Legacy.Iterator._aux_Init_Data_String_Iterator___macroRules_tacticDecreasing_trivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] String.Legacy.Iterator._aux_Init_Data_String_Iterator___macroRules_tacticDecreasing_trivial_2
@[extern "native"] opaque String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_2
@[extern "native"] opaque String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_3
@[extern "native"] opaque String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_4 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] String._aux_Init_Data_String_Termination___macroRules_tacticDecreasing_trivial_4
@[extern "native"] opaque _aux_Init_Core___macroRules_Lean_Parser_Tactic_tacticRfl_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Tactic.tacticRfl] _aux_Init_Core___macroRules_Lean_Parser_Tactic_tacticRfl_1
@[extern "native"] opaque _aux_Init_Data_Range_Basic___macroRules_tacticGet_elem_tactic_extensible_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] _aux_Init_Data_Range_Basic___macroRules_tacticGet_elem_tactic_extensible_1
@[extern "native"] opaque _aux_Init_Data_Range_Polymorphic_GetElemTactic___macroRules_tacticGet_elem_tactic_extensible_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] _aux_Init_Data_Range_Polymorphic_GetElemTactic___macroRules_tacticGet_elem_tactic_extensible_1
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_1
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic_step] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_1
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic_step] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_2
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic_step] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_3
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_4 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic_step] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_4
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_5 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic_step] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_5
@[extern "native"] opaque _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_6 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDeriving_LawfulEq_tactic_step] _aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_6
@[extern "native"] opaque _aux_Init_NotationExtra___macroRules_Lean_Parser_Command_classAbbrev_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Command.classAbbrev] _aux_Init_NotationExtra___macroRules_Lean_Parser_Command_classAbbrev_1
@[extern "native"] opaque _aux_Init_NotationExtra___macroRules_tacticFunext____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticFunext___] _aux_Init_NotationExtra___macroRules_tacticFunext____1
@[extern "native"] opaque _aux_Init_Notation___macroRules_boolIfThenElse_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro boolIfThenElse] _aux_Init_Notation___macroRules_boolIfThenElse_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_precArg_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro precArg] _aux_Init_Notation___macroRules_precArg_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_precLead_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro precLead] _aux_Init_Notation___macroRules_precLead_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_precMax_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro precMax] _aux_Init_Notation___macroRules_precMax_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_precMin_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro precMin] _aux_Init_Notation___macroRules_precMin_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_precMin1_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro precMin1] _aux_Init_Notation___macroRules_precMin1_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_prioDefault_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro prioDefault] _aux_Init_Notation___macroRules_prioDefault_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_prioHigh_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro prioHigh] _aux_Init_Notation___macroRules_prioHigh_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_prioLow_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro prioLow] _aux_Init_Notation___macroRules_prioLow_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_prioMid_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro prioMid] _aux_Init_Notation___macroRules_prioMid_1
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_?_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro stx_?] «_aux_Init_Notation___macroRules_stx_?_1»
@[extern "native"] opaque _aux_Init_Notation___macroRules_termDepIfThenElse_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro termDepIfThenElse] _aux_Init_Notation___macroRules_termDepIfThenElse_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_termIfLet_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro termIfLet] _aux_Init_Notation___macroRules_termIfLet_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_termIfThenElse_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro termIfThenElse] _aux_Init_Notation___macroRules_termIfThenElse_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_termMax_prec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro termMax_prec] _aux_Init_Notation___macroRules_termMax_prec_1
@[extern "native"] opaque _aux_Init_Notation___macroRules_termWithout_expected_type__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro termWithout_expected_type_] _aux_Init_Notation___macroRules_termWithout_expected_type__1
@[extern "native"] opaque _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic] _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_1
@[extern "native"] opaque _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_1
@[extern "native"] opaque _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_2
@[extern "native"] opaque _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] _aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_3
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticClean_wf_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticClean_wf] _aux_Init_WFTactics___macroRules_tacticClean_wf_1
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_tactic_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_tactic] _aux_Init_WFTactics___macroRules_tacticDecreasing_tactic_1
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_2
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_3
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial_pre_omega] _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_1
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial_pre_omega] _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_2
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_3 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial_pre_omega] _aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_3
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticDecreasing_with__1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_with_] _aux_Init_WFTactics___macroRules_tacticDecreasing_with__1
@[extern "native"] opaque _aux_Init_WFTactics___macroRules_tacticSimp_wf_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticSimp_wf] _aux_Init_WFTactics___macroRules_tacticSimp_wf_1
@[extern "native"] opaque «_aux_Init_ByCases___macroRules_tacticBy_cases_:__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «tacticBy_cases_:_»] «_aux_Init_ByCases___macroRules_tacticBy_cases_:__1»
@[extern "native"] opaque «_aux_Init_ByCases___macroRules_tacticBy_cases_:__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «tacticBy_cases_:_»] «_aux_Init_ByCases___macroRules_tacticBy_cases_:__2»
@[extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<&&>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<&&>_»] «_aux_Init_Control_Basic___macroRules_term_<&&>__1»
@[extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<&>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<&>_»] «_aux_Init_Control_Basic___macroRules_term_<&>__1»
@[extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<=<__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<=<_»] «_aux_Init_Control_Basic___macroRules_term_<=<__1»
@[extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<||>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<||>_»] «_aux_Init_Control_Basic___macroRules_term_<||>__1»
@[extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_=<<__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_=<<_»] «_aux_Init_Control_Basic___macroRules_term_=<<__1»
@[extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_>=>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_>=>_»] «_aux_Init_Control_Basic___macroRules_term_>=>__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_!=__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_!=_»] «_aux_Init_Core___macroRules_term_!=__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_!=__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_!=_»] «_aux_Init_Core___macroRules_term_!=__2»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_<->__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<->_»] «_aux_Init_Core___macroRules_term_<->__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_\__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_\_»] «_aux_Init_Core___macroRules_term_\__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_↔__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_↔_»] «_aux_Init_Core___macroRules_term_↔__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_∩__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∩_»] «_aux_Init_Core___macroRules_term_∩__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_∪__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∪_»] «_aux_Init_Core___macroRules_term_∪__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_≈__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≈_»] «_aux_Init_Core___macroRules_term_≈__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_≠__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≠_»] «_aux_Init_Core___macroRules_term_≠__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_≠__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≠_»] «_aux_Init_Core___macroRules_term_≠__2»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_⊂__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⊂_»] «_aux_Init_Core___macroRules_term_⊂__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_⊃__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⊃_»] «_aux_Init_Core___macroRules_term_⊃__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_⊆__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⊆_»] «_aux_Init_Core___macroRules_term_⊆__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_⊇__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⊇_»] «_aux_Init_Core___macroRules_term_⊇__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_⊕'__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⊕'_»] «_aux_Init_Core___macroRules_term_⊕'__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term_⊕__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⊕_»] «_aux_Init_Core___macroRules_term_⊕__1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term{}_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term{}»] «_aux_Init_Core___macroRules_term{}_1»
@[extern "native"] opaque «_aux_Init_Core___macroRules_term∅_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term∅»] «_aux_Init_Core___macroRules_term∅_1»
@[extern "native"] opaque «_aux_Init_Data_Array_Basic___macroRules_term#[_,]_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term#[_,]»] «_aux_Init_Data_Array_Basic___macroRules_term#[_,]_1»
@[extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]'__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term__[_]'_»] «_aux_Init_GetElem___macroRules_term__[_]'__1»
@[extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]_!_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term__[_]_!»] «_aux_Init_GetElem___macroRules_term__[_]_!_1»
@[extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]_?_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term__[_]_?»] «_aux_Init_GetElem___macroRules_term__[_]_?_1»
@[extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term__[_]»] «_aux_Init_GetElem___macroRules_term__[_]_1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_termExists_,__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «termExists_,_»] «_aux_Init_NotationExtra___macroRules_termExists_,__1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term_×'__1_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_×'__1»] «_aux_Init_NotationExtra___macroRules_term_×'__1_1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term_×__1_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_×__1»] «_aux_Init_NotationExtra___macroRules_term_×__1_1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term{_}_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term{_}»] «_aux_Init_NotationExtra___macroRules_term{_}_1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_termΣ'_,__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «termΣ'_,_»] «_aux_Init_NotationExtra___macroRules_termΣ'_,__1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_termΣ_,__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «termΣ_,_»] «_aux_Init_NotationExtra___macroRules_termΣ_,__1»
@[extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term∃_,__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term∃_,_»] «_aux_Init_NotationExtra___macroRules_term∃_,__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_prec(_)_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «prec(_)»] «_aux_Init_Notation___macroRules_prec(_)_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_prio(_)_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «prio(_)»] «_aux_Init_Notation___macroRules_prio(_)_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx!_»] «_aux_Init_Notation___macroRules_stx!__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_*_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_*»] «_aux_Init_Notation___macroRules_stx_*_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_+_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_+»] «_aux_Init_Notation___macroRules_stx_+_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,*,?_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_,*,?»] «_aux_Init_Notation___macroRules_stx_,*,?_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,*_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_,*»] «_aux_Init_Notation___macroRules_stx_,*_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,+,?_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_,+,?»] «_aux_Init_Notation___macroRules_stx_,+,?_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,+_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_,+»] «_aux_Init_Notation___macroRules_stx_,+_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_stx_<|>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «stx_<|>_»] «_aux_Init_Notation___macroRules_stx_<|>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term!_»] «_aux_Init_Notation___macroRules_term!__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term-__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term-_»] «_aux_Init_Notation___macroRules_term-__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term-__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term-_»] «_aux_Init_Notation___macroRules_term-__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_$___1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_$__»] «_aux_Init_Notation___macroRules_term_$___1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_%__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_%_»] «_aux_Init_Notation___macroRules_term_%__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_%__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_%_»] «_aux_Init_Notation___macroRules_term_%__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_&&&__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_&&&_»] «_aux_Init_Notation___macroRules_term_&&&__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_&&&__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_&&&_»] «_aux_Init_Notation___macroRules_term_&&&__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_&&__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_&&_»] «_aux_Init_Notation___macroRules_term_&&__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_*>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_*>_»] «_aux_Init_Notation___macroRules_term_*>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_*__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_*_»] «_aux_Init_Notation___macroRules_term_*__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_*__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_*_»] «_aux_Init_Notation___macroRules_term_*__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_++__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_++_»] «_aux_Init_Notation___macroRules_term_++__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_++__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_++_»] «_aux_Init_Notation___macroRules_term_++__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_+__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_+_»] «_aux_Init_Notation___macroRules_term_+__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_+__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_+_»] «_aux_Init_Notation___macroRules_term_+__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_-__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_-_»] «_aux_Init_Notation___macroRules_term_-__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_-__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_-_»] «_aux_Init_Notation___macroRules_term_-__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_/__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_/_»] «_aux_Init_Notation___macroRules_term_/__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_/__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_/_»] «_aux_Init_Notation___macroRules_term_/__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_::__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_::_»] «_aux_Init_Notation___macroRules_term_::__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<$>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<$>_»] «_aux_Init_Notation___macroRules_term_<$>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<*>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<*>_»] «_aux_Init_Notation___macroRules_term_<*>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<*__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<*_»] «_aux_Init_Notation___macroRules_term_<*__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<<<__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<<<_»] «_aux_Init_Notation___macroRules_term_<<<__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<_»] «_aux_Init_Notation___macroRules_term_<__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<_»] «_aux_Init_Notation___macroRules_term_<__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<|>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<|>_»] «_aux_Init_Notation___macroRules_term_<|>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_<|__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_<|_»] «_aux_Init_Notation___macroRules_term_<|__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_==__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_==_»] «_aux_Init_Notation___macroRules_term_==__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_==__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_==_»] «_aux_Init_Notation___macroRules_term_==__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_=__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_=_»] «_aux_Init_Notation___macroRules_term_=__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_=__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_=_»] «_aux_Init_Notation___macroRules_term_=__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_>>=__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_>>=_»] «_aux_Init_Notation___macroRules_term_>>=__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_>>>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_>>>_»] «_aux_Init_Notation___macroRules_term_>>>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_>>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_>>_»] «_aux_Init_Notation___macroRules_term_>>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_>_»] «_aux_Init_Notation___macroRules_term_>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_>__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_>_»] «_aux_Init_Notation___macroRules_term_>__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_^^^__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_^^^_»] «_aux_Init_Notation___macroRules_term_^^^__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_^^^__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_^^^_»] «_aux_Init_Notation___macroRules_term_^^^__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_^__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_^_»] «_aux_Init_Notation___macroRules_term_^__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_^__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_^_»] «_aux_Init_Notation___macroRules_term_^__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_|>__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_|>_»] «_aux_Init_Notation___macroRules_term_|>__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_||__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_||_»] «_aux_Init_Notation___macroRules_term_||__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_|||__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_|||_»] «_aux_Init_Notation___macroRules_term_|||__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_|||__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_|||_»] «_aux_Init_Notation___macroRules_term_|||__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_×'__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_×'_»] «_aux_Init_Notation___macroRules_term_×'__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_×__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_×_»] «_aux_Init_Notation___macroRules_term_×__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_•__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_•_»] «_aux_Init_Notation___macroRules_term_•__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_•__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_•_»] «_aux_Init_Notation___macroRules_term_•__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_⁻¹_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_⁻¹»] «_aux_Init_Notation___macroRules_term_⁻¹_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_∈__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∈_»] «_aux_Init_Notation___macroRules_term_∈__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_∉__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∉_»] «_aux_Init_Notation___macroRules_term_∉__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_∘__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∘_»] «_aux_Init_Notation___macroRules_term_∘__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_∣__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∣_»] «_aux_Init_Notation___macroRules_term_∣__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_∧__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∧_»] «_aux_Init_Notation___macroRules_term_∧__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_∨__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_∨_»] «_aux_Init_Notation___macroRules_term_∨__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_≍__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≍_»] «_aux_Init_Notation___macroRules_term_≍__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_≤__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≤_»] «_aux_Init_Notation___macroRules_term_≤__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_≤__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≤_»] «_aux_Init_Notation___macroRules_term_≤__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_≥__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≥_»] «_aux_Init_Notation___macroRules_term_≥__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term_≥__2» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term_≥_»] «_aux_Init_Notation___macroRules_term_≥__2»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term{_:_//_}_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term{_:_//_}»] «_aux_Init_Notation___macroRules_term{_:_//_}_1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term~~~__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term~~~_»] «_aux_Init_Notation___macroRules_term~~~__1»
@[extern "native"] opaque «_aux_Init_Notation___macroRules_term¬__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term¬_»] «_aux_Init_Notation___macroRules_term¬__1»
@[extern "native"] opaque «_aux_Init_Tactics___macroRules_term‹_›_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term‹_›»] «_aux_Init_Tactics___macroRules_term‹_›_1»
@[extern "native"] opaque «_aux_Init_Try___macroRules_tactic∎_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «tactic∎»] «_aux_Init_Try___macroRules_tactic∎_1»
@[extern "native"] opaque «_aux_Init_Try___macroRules_term∎_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term∎»] «_aux_Init_Try___macroRules_term∎_1»

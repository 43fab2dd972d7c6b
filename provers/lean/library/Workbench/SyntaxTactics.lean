prelude
import Workbench.Prelude
/-! Made by `python -m provers.lean.bindings` from the native library: see `syntax.tsv`
-/
set_option linter.all false

declare_syntax_cat discharger (behavior := both)
declare_syntax_cat grind (behavior := both)
declare_syntax_cat grind_filter (behavior := both)
declare_syntax_cat grind_mod (behavior := both)
declare_syntax_cat grind_ref
declare_syntax_cat rawStx
declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat
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
@[extern "native"] opaque Lean.calcTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.cdot : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.deprecated : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.solveTactic : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque List.tacticSizeOf_list_dec : Lean.ParserDescr := .symbol ""
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
@[extern "native"] opaque «tacticBy_cases_:_» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque «tactic∎» : Lean.ParserDescr := .symbol ""
attribute [attr_parser]
  Lean.Attr.coe
  Lean.Parser.Attr.ext
  Lean.Parser.Attr.grind
  Lean.Parser.Attr.grind!
  Lean.Parser.Attr.grind?
  Lean.Parser.Attr.lia
  Lean.Parser.Attr.lia!
  Lean.Parser.Attr.lia?
  Lean.Parser.Attr.method_specs_simp
  Lean.Parser.Attr.norm_cast
  Lean.Parser.Attr.simp
  Lean.Parser.Attr.simprocAttr
  Lean.Parser.Attr.simprocBuiltinAttr
  Lean.Parser.Attr.wf_preprocess
  Lean.Parser.Attr.«grind!?»
  Lean.Parser.Attr.«lia!?»
  Lean.deprecated
attribute [tactic_parser]
  Lean.Elab.Tactic.Ext.applyExtTheorem
  Lean.Elab.Tactic.Ext.ext
  Lean.Elab.Tactic.Ext.tacticExt1___
  Lean.Parser.Tactic.acNf0
  Lean.Parser.Tactic.acRfl
  Lean.Parser.Tactic.allGoals
  Lean.Parser.Tactic.anyGoals
  Lean.Parser.Tactic.apply
  Lean.Parser.Tactic.apply?
  Lean.Parser.Tactic.applyAssumption
  Lean.Parser.Tactic.applyRfl
  Lean.Parser.Tactic.applyRules
  Lean.Parser.Tactic.assumption
  Lean.Parser.Tactic.by?
  Lean.Parser.Tactic.case
  Lean.Parser.Tactic.case'
  Lean.Parser.Tactic.cases
  Lean.Parser.Tactic.change
  Lean.Parser.Tactic.classical
  Lean.Parser.Tactic.clear
  Lean.Parser.Tactic.clearValue
  Lean.Parser.Tactic.congr
  Lean.Parser.Tactic.constructor
  Lean.Parser.Tactic.constructorBang
  Lean.Parser.Tactic.contradiction
  Lean.Parser.Tactic.cutsat
  Lean.Parser.Tactic.decide
  Lean.Parser.Tactic.declareSimpLikeTactic
  Lean.Parser.Tactic.delta
  Lean.Parser.Tactic.done
  Lean.Parser.Tactic.dsimp
  Lean.Parser.Tactic.dsimpAutoUnfold
  Lean.Parser.Tactic.dsimpTrace
  Lean.Parser.Tactic.eqRefl
  Lean.Parser.Tactic.exact
  Lean.Parser.Tactic.exact?
  Lean.Parser.Tactic.exposeNames
  Lean.Parser.Tactic.extractLets
  Lean.Parser.Tactic.fail
  Lean.Parser.Tactic.failIfSuccess
  Lean.Parser.Tactic.falseOrByContra
  Lean.Parser.Tactic.first
  Lean.Parser.Tactic.focus
  Lean.Parser.Tactic.funCases
  Lean.Parser.Tactic.funInduction
  Lean.Parser.Tactic.generalize
  Lean.Parser.Tactic.grind
  Lean.Parser.Tactic.grindTrace
  Lean.Parser.Tactic.grind_linarith
  Lean.Parser.Tactic.grind_order
  Lean.Parser.Tactic.grobner
  Lean.Parser.Tactic.guardExpr
  Lean.Parser.Tactic.guardExprConv
  Lean.Parser.Tactic.guardHyp
  Lean.Parser.Tactic.guardHypConv
  Lean.Parser.Tactic.guardTarget
  Lean.Parser.Tactic.guardTargetConv
  Lean.Parser.Tactic.induction
  Lean.Parser.Tactic.injection
  Lean.Parser.Tactic.injections
  Lean.Parser.Tactic.intro
  Lean.Parser.Tactic.intros
  Lean.Parser.Tactic.left
  Lean.Parser.Tactic.letToHave
  Lean.Parser.Tactic.letrec
  Lean.Parser.Tactic.lia
  Lean.Parser.Tactic.liftLets
  Lean.Parser.Tactic.normCast0
  Lean.Parser.Tactic.normCastAddElim
  Lean.Parser.Tactic.obtain
  Lean.Parser.Tactic.omega
  Lean.Parser.Tactic.paren
  Lean.Parser.Tactic.pushCast
  Lean.Parser.Tactic.rcases
  Lean.Parser.Tactic.refine
  Lean.Parser.Tactic.refine'
  Lean.Parser.Tactic.rename
  Lean.Parser.Tactic.renameI
  Lean.Parser.Tactic.repeat'
  Lean.Parser.Tactic.repeat1'
  Lean.Parser.Tactic.replace
  Lean.Parser.Tactic.revert
  Lean.Parser.Tactic.rewriteSeq
  Lean.Parser.Tactic.rewrites?
  Lean.Parser.Tactic.right
  Lean.Parser.Tactic.rintro
  Lean.Parser.Tactic.rotateLeft
  Lean.Parser.Tactic.rotateRight
  Lean.Parser.Tactic.rwSeq
  Lean.Parser.Tactic.rwa
  Lean.Parser.Tactic.rwaAt
  Lean.Parser.Tactic.rwaAtLegacyLocation
  Lean.Parser.Tactic.showTerm
  Lean.Parser.Tactic.showTermElab
  Lean.Parser.Tactic.simp
  Lean.Parser.Tactic.simpAll
  Lean.Parser.Tactic.simpAllArith
  Lean.Parser.Tactic.simpAllArithBang
  Lean.Parser.Tactic.simpAllAutoUnfold
  Lean.Parser.Tactic.simpAllTrace
  Lean.Parser.Tactic.simpArith
  Lean.Parser.Tactic.simpArithBang
  Lean.Parser.Tactic.simpAutoUnfold
  Lean.Parser.Tactic.simpTrace
  Lean.Parser.Tactic.simpa
  Lean.Parser.Tactic.simpaUsingBang
  Lean.Parser.Tactic.skip
  Lean.Parser.Tactic.solveByElim
  Lean.Parser.Tactic.specialize
  Lean.Parser.Tactic.split
  Lean.Parser.Tactic.subst
  Lean.Parser.Tactic.substEqs
  Lean.Parser.Tactic.substVars
  Lean.Parser.Tactic.symm
  Lean.Parser.Tactic.symmSaturate
  Lean.Parser.Tactic.tacDepIfThenElse
  Lean.Parser.Tactic.tacIfThenElse
  Lean.Parser.Tactic.tacticAc_nf_
  Lean.Parser.Tactic.tacticAdmit
  Lean.Parser.Tactic.tacticAnd_intros
  Lean.Parser.Tactic.tacticApply_mod_cast_
  Lean.Parser.Tactic.tacticAssumption_mod_cast_
  Lean.Parser.Tactic.tacticErw___
  Lean.Parser.Tactic.tacticExact_mod_cast_
  Lean.Parser.Tactic.tacticExfalso
  Lean.Parser.Tactic.tacticHave'
  Lean.Parser.Tactic.tacticHaveI__
  Lean.Parser.Tactic.tacticHave__
  Lean.Parser.Tactic.tacticInfer_instance
  Lean.Parser.Tactic.tacticIterate____
  Lean.Parser.Tactic.tacticLet'__
  Lean.Parser.Tactic.tacticLetI__
  Lean.Parser.Tactic.tacticLet__
  Lean.Parser.Tactic.tacticNofun
  Lean.Parser.Tactic.tacticNorm_cast__
  Lean.Parser.Tactic.tacticRefine_lift'_
  Lean.Parser.Tactic.tacticRefine_lift_
  Lean.Parser.Tactic.tacticRepeat_
  Lean.Parser.Tactic.tacticRfl
  Lean.Parser.Tactic.tacticRfl'
  Lean.Parser.Tactic.tacticRw_mod_cast___
  Lean.Parser.Tactic.tacticSorry
  Lean.Parser.Tactic.tacticStop_
  Lean.Parser.Tactic.tacticSuffices_
  Lean.Parser.Tactic.tacticTrivial
  Lean.Parser.Tactic.tacticTry_
  Lean.Parser.Tactic.tacticUnhygienic_
  Lean.Parser.Tactic.traceMessage
  Lean.Parser.Tactic.traceState
  Lean.Parser.Tactic.unfold
  Lean.Parser.Tactic.withAnnotateState
  Lean.Parser.Tactic.withImplicit
  Lean.Parser.Tactic.withReducible
  Lean.Parser.Tactic.withReducibleAndInstances
  Lean.Parser.Tactic.withUnfoldingAll
  Lean.Parser.Tactic.withUnfoldingNone
  Lean.Parser.Tactic.«show»
  Lean.Parser.Tactic.«tacticDsimp?!_»
  Lean.Parser.Tactic.«tacticExists_,,»
  Lean.Parser.Tactic.«tacticNext_=>_»
  Lean.Parser.Tactic.«tacticNomatch_,,»
  Lean.Parser.Tactic.«tacticSimp?!_»
  Lean.Parser.Tactic.«tacticSimp_all?!_»
  Lean.Parser.Tactic.«tacticSimpa!__1»
  Lean.Parser.Tactic.«tacticSimpa!_»
  Lean.Parser.Tactic.«tacticSimpa?!__1»
  Lean.Parser.Tactic.«tacticSimpa?!_»
  Lean.Parser.Tactic.«tacticSimpa?__1»
  Lean.Parser.Tactic.«tacticSimpa?_»
  Lean.Parser.Tactic.«tactic_<;>_»
  Lean.calcTactic
  Lean.cdot
  Lean.solveTactic
  List.tacticSizeOf_list_dec
  tacticClean_wf
  tacticDecreasing_tactic
  tacticDecreasing_trivial
  tacticDecreasing_trivial_pre_omega
  tacticDecreasing_with_
  tacticDeriving_LawfulEq_tactic
  tacticDeriving_LawfulEq_tactic_step
  tacticFunext___
  tacticGet_elem_tactic
  tacticGet_elem_tactic_extensible
  tacticGet_elem_tactic_trivial
  tacticSimp_wf
  «tacticBy_cases_:_»
  «tactic∎»
attribute [grind_mod_parser]
  Lean.Parser.Attr.grindBwd
  Lean.Parser.Attr.grindCases
  Lean.Parser.Attr.grindCasesEager
  Lean.Parser.Attr.grindDef
  Lean.Parser.Attr.grindEq
  Lean.Parser.Attr.grindEqBoth
  Lean.Parser.Attr.grindEqBwd
  Lean.Parser.Attr.grindEqRhs
  Lean.Parser.Attr.grindExt
  Lean.Parser.Attr.grindFunCC
  Lean.Parser.Attr.grindFwd
  Lean.Parser.Attr.grindHom
  Lean.Parser.Attr.grindHomPred
  Lean.Parser.Attr.grindInj
  Lean.Parser.Attr.grindIntro
  Lean.Parser.Attr.grindLR
  Lean.Parser.Attr.grindNorm
  Lean.Parser.Attr.grindRL
  Lean.Parser.Attr.grindSym
  Lean.Parser.Attr.grindUnfold
  Lean.Parser.Attr.grindUsr
attribute [rcasesPat_parser]
  Lean.Parser.Tactic.rcasesPat.clear
  Lean.Parser.Tactic.rcasesPat.explicit
  Lean.Parser.Tactic.rcasesPat.ignore
  Lean.Parser.Tactic.rcasesPat.one
  Lean.Parser.Tactic.rcasesPat.paren
  Lean.Parser.Tactic.rcasesPat.tuple
attribute [rintroPat_parser]
  Lean.Parser.Tactic.rintroPat.binder
  Lean.Parser.Tactic.rintroPat.one
@[extern "native"] opaque Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_1
@[extern "native"] opaque Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_2 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] Array._aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_2
@[extern "native"] opaque Fin._aux_Init_GetElem___macroRules_tacticGet_elem_tactic_extensible_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticGet_elem_tactic_extensible] Fin._aux_Init_GetElem___macroRules_tacticGet_elem_tactic_extensible_1
@[extern "native"] opaque Lean.Elab.Tactic.Ext._aux_Init_Ext___macroRules_Lean_Elab_Tactic_Ext_tacticExt1____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Elab.Tactic.Ext.tacticExt1___] Lean.Elab.Tactic.Ext._aux_Init_Ext___macroRules_Lean_Elab_Tactic_Ext_tacticExt1____1
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
@[extern "native"] opaque Lean._aux_Init_NotationExtra___macroRules_Lean_solveTactic_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.solveTactic] Lean._aux_Init_NotationExtra___macroRules_Lean_solveTactic_1
@[extern "native"] opaque List._aux_Init_Data_List_BasicAux___macroRules_List_tacticSizeOf_list_dec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro List.tacticSizeOf_list_dec] List._aux_Init_Data_List_BasicAux___macroRules_List_tacticSizeOf_list_dec_1
@[extern "native"] opaque List._aux_Init_Data_List_BasicAux___macroRules_tacticDecreasing_trivial_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticDecreasing_trivial] List._aux_Init_Data_List_BasicAux___macroRules_tacticDecreasing_trivial_1
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
@[extern "native"] opaque _aux_Init_NotationExtra___macroRules_tacticFunext____1 : Lean.Macro := Lean.Macro.standIn
attribute [macro tacticFunext___] _aux_Init_NotationExtra___macroRules_tacticFunext____1
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
@[extern "native"] opaque «_aux_Init_Try___macroRules_tactic∎_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «tactic∎»] «_aux_Init_Try___macroRules_tactic∎_1»

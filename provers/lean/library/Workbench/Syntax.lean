prelude
import Workbench.Prelude
/-! Made by `python -m provers.lean.bindings` from the native library: see `syntax.tsv`
-/
set_option linter.all false

declare_syntax_cat binderPred
@[extern "native"] opaque BitVec.«term__#__» : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Bool.«term_^^_» : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Command.classAbbrev : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.addPrec : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.addPrio : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.exact? : Lean.ParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.subPrec : Lean.TrailingParserDescr := .symbol ""
@[extern "native"] opaque Lean.Parser.Syntax.subPrio : Lean.TrailingParserDescr := .symbol ""
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
@[extern "native"] opaque Lean.cdotTk : Lean.ParserDescr := .symbol ""
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
attribute [term_parser]
  BitVec.«term__#__»
  Bool.«term_^^_»
  Lean.Parser.Syntax.exact?
  Lean.calc
  Lean.«termSatisfies_binder_pred%__»
  Lean.«term_Matches_|»
  Lean.«term∀__,_»
  Lean.«term∃__,_»
  List.«term_<+:_»
  List.«term_<+_»
  List.«term_<:+:_»
  List.«term_<:+_»
  List.«term_~_»
  boolIfThenElse
  coeFunNotation
  coeNotation
  coeSortNotation
  rawNatLit
  termDepIfThenElse
  termIfLet
  termIfThenElse
  termMax_prec
  termWithout_expected_type_
  «term!_»
  «term#[_,]»
  «term-_»
  «termExists_,_»
  «term[_]»
  «term_!=_»
  «term_$__»
  «term_%_»
  «term_&&&_»
  «term_&&_»
  «term_*>_»
  «term_*_»
  «term_++_»
  «term_+_»
  «term_-_»
  «term_/_»
  «term_::_»
  «term_<$>_»
  «term_<&&>_»
  «term_<&>_»
  «term_<*>_»
  «term_<*_»
  «term_<->_»
  «term_<<<_»
  «term_<=<_»
  «term_<_»
  «term_<|>_»
  «term_<|_»
  «term_<||>_»
  «term_=<<_»
  «term_==_»
  «term_=_»
  «term_>=>_»
  «term_>>=_»
  «term_>>>_»
  «term_>>_»
  «term_>_»
  «term_\_»
  «term_^^^_»
  «term_^_»
  «term__[_]'_»
  «term__[_]_!»
  «term__[_]_?»
  «term__[_]»
  «term_|>_»
  «term_||_»
  «term_|||_»
  «term_×'__1»
  «term_×'_»
  «term_×__1»
  «term_×_»
  «term_•_»
  «term_⁻¹»
  «term_↔_»
  «term_∈_»
  «term_∉_»
  «term_∘_»
  «term_∣_»
  «term_∧_»
  «term_∨_»
  «term_∩_»
  «term_∪_»
  «term_≈_»
  «term_≍_»
  «term_≠_»
  «term_≤_»
  «term_≥_»
  «term_⊂_»
  «term_⊃_»
  «term_⊆_»
  «term_⊇_»
  «term_⊕'_»
  «term_⊕_»
  «term{_:_//_}»
  «term{_}»
  «term{}»
  «term~~~_»
  «term¬_»
  «termΣ'_,_»
  «termΣ_,_»
  «term‹_›»
  «term∃_,_»
  «term∅»
  «term∎»
attribute [command_parser]
  Lean.Parser.Command.classAbbrev
  Lean.guardMsgsCmd
  Lean.reduceCmd
attribute [prec_parser]
  Lean.Parser.Syntax.addPrec
  Lean.Parser.Syntax.subPrec
  precArg
  precLead
  precMax
  precMin
  precMin1
  «prec(_)»
attribute [prio_parser]
  Lean.Parser.Syntax.addPrio
  Lean.Parser.Syntax.subPrio
  prioDefault
  prioHigh
  prioLow
  prioMid
  «prio(_)»
attribute [binderPred_parser]
  Lean.«binderPred<_»
  Lean.«binderPred>_»
  Lean.«binderPred∈_»
  Lean.«binderPred∉_»
  Lean.«binderPred≠_»
  Lean.«binderPred≤_»
  Lean.«binderPred≥_»
  Lean.«binderPred⊂_»
  Lean.«binderPred⊃_»
  Lean.«binderPred⊆_»
  Lean.«binderPred⊇_»
attribute [stx_parser]
  stx_?
  «stx!_»
  «stx_*»
  «stx_+»
  «stx_,*,?»
  «stx_,*»
  «stx_,+,?»
  «stx_,+»
  «stx_<|>_»
@[extern "native"] opaque BitVec.«_aux_Init_Data_BitVec_Basic___macroRules_BitVec_term__#___1» : Lean.Macro := Lean.Macro.standIn
attribute [macro BitVec.«term__#__»] BitVec.«_aux_Init_Data_BitVec_Basic___macroRules_BitVec_term__#___1»
@[extern "native"] opaque Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro Bool.«term_^^_»] Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1»
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.addPrec] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrec_1
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrio_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.addPrio] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrio_1
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrec_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.subPrec] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrec_1
@[extern "native"] opaque Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrio_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Syntax.subPrio] Lean._aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrio_1
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
@[extern "native"] opaque Std.«_aux_Init_Data_Slice_Notation___macroRules_term__[_]_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term__[_]»] Std.«_aux_Init_Data_Slice_Notation___macroRules_term__[_]_1»
@[extern "native"] opaque _aux_Init_NotationExtra___macroRules_Lean_Parser_Command_classAbbrev_1 : Lean.Macro := Lean.Macro.standIn
attribute [macro Lean.Parser.Command.classAbbrev] _aux_Init_NotationExtra___macroRules_Lean_Parser_Command_classAbbrev_1
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
@[extern "native"] opaque «_aux_Init_Try___macroRules_term∎_1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «term∎»] «_aux_Init_Try___macroRules_term∎_1»

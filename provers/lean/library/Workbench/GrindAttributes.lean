prelude
import Workbench.Grind
import Workbench.FinMore
import Workbench.Products
import Workbench.Array

/-! The everyday facts that `grind` instantiates by itself: which are marked, and how, follows
core's own marks. -/

attribute [grind =]
  List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.length_replicate List.length_range List.length_tail List.length_dropLast List.length_take
  List.length_drop List.length_zip List.length_zipWith List.length_set List.length_singleton
  List.mem_cons List.mem_append List.mem_map List.mem_filter List.mem_reverse List.mem_singleton
  List.mem_flatten List.mem_flatMap List.mem_range List.mem_replicate List.mem_filterMap
  List.nil_append List.cons_append List.append_nil List.append_assoc List.singleton_append
  List.reverse_nil List.reverse_cons List.reverse_append List.reverse_reverse List.map_nil
  List.map_cons List.map_append List.map_map List.map_reverse List.filter_nil List.filter_cons
  List.filter_append List.filter_map List.filterMap_nil List.filterMap_cons List.foldl_nil
  List.foldl_cons List.foldr_nil List.foldr_cons List.foldl_append List.foldr_append
  List.foldl_map List.foldr_map List.head?_nil List.head?_cons List.head_cons List.tail_nil
  List.tail_cons List.getLast_singleton List.getLast?_nil List.getLast_cons List.headD_nil
  List.headD_cons List.getElem?_nil List.getElem?_cons List.getElem_cons List.getElem?_append
  List.getElem_map List.getElem?_map List.getElem_replicate List.getElem?_replicate
  List.getElem_range List.getElem?_range List.getElem_take List.getElem?_take List.getElem_drop
  List.getElem?_drop List.getElem?_singleton List.getElem_singleton List.getElem_zip
  List.flatten_nil List.flatten_cons List.flatMap_nil List.flatMap_cons List.flatten_append
  List.sum_nil List.sum_cons List.replicate_zero List.replicate_succ List.take_nil List.take_zero
  List.drop_nil List.drop_zero List.drop_length List.take_length List.drop_succ_cons
  List.take_succ_cons List.take_append_drop List.any_nil List.any_cons List.all_nil List.all_cons
  List.any_append List.all_append List.contains_nil List.contains_cons List.contains_eq_mem
  List.elem_eq_mem List.elem_nil List.zip_nil_left List.zip_nil_right List.zip_cons_cons
  List.zipWith_nil_left List.zipWith_nil_right List.zipWith_cons_cons List.find?_nil
  List.find?_cons List.nodup_cons List.pairwise_cons List.count_nil List.count_cons
  List.countP_nil List.countP_cons List.isEmpty_nil List.isEmpty_cons List.range_zero
  List.erase_nil List.erase_cons List.size_toArray

attribute [grind =]
  Option.isSome_none Option.isSome_some Option.isNone_none Option.isNone_some Option.map_none
  Option.map_some Option.getD_none Option.getD_some Option.bind_none Option.bind_some
  Option.get_some Option.get!_some Option.some_or Option.none_or Option.filter_none
  Option.filter_some Option.all_none Option.all_some Option.any_none Option.any_some
  Option.mem_some Option.map_map Option.join_none Option.join_some Option.toList_none
  Option.toList_some

attribute [grind =]
  Prod.map_apply Prod.fst_swap Prod.snd_swap Prod.map_fst Prod.map_snd

attribute [grind =]
  Sum.elim_inl Sum.elim_inr Sum.isLeft_inl Sum.isLeft_inr Sum.isRight_inl Sum.isRight_inr

attribute [grind =]
  Bool.toNat_true Bool.toNat_false

attribute [grind =]
  Fin.lt_def Fin.le_def

attribute [grind =]
  Array.size_push Array.size_empty Array.toList_push Array.size_append Array.size_map
  Array.length_toList Array.size_set Array.getElem_toList Array.size_replicate

attribute [grind .]
  List.eq_nil_of_length_eq_zero

attribute [grind =]
  List.length_eq_zero_iff List.append_eq_nil_iff List.reverse_eq_nil_iff List.map_eq_nil_iff
  List.isEmpty_iff List.length_pos_iff List.getElem?_eq_none_iff

attribute [grind =]
  Option.isSome_iff_exists Option.isNone_iff_eq_none

attribute [grind →]
  List.ne_nil_of_length_pos List.length_pos_of_mem List.getElem_of_mem

attribute [grind ←]
  List.getElem_mem List.mem_cons_self List.not_mem_nil

attribute [grind ←]
  Nat.dvd_refl

attribute [grind ←]
  Int.dvd_refl

attribute [grind ext]
  Fin.ext

attribute [grind ext]
  Option.ext

attribute [grind ext]
  Prod.ext

attribute [grind ext]
  Array.ext

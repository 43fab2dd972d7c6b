"""The study's decoder in eager PyTorch, as nanoGPT would write it: the peer of `training.py`."""

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as f

from workbench.training import TrainingRecipe
from workbench.transformer import TransformerShape


class Block(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.attention_norm = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.mix = nn.Linear(width, width)
        self.mlp_norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)

    def forward(self, hidden: Tensor, visible: Tensor | None) -> Tensor:
        batch, time, width = hidden.shape
        joint = self.qkv(self.attention_norm(hidden))
        query, key, value = joint.view(batch, time, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mixed = f.scaled_dot_product_attention(
            query, key, value, attn_mask=visible, is_causal=visible is None
        )
        hidden = hidden + self.mix(mixed.transpose(1, 2).reshape(batch, time, width))
        raised = f.gelu(self.up(self.mlp_norm(hidden)), approximate="tanh")
        return hidden + self.down(raised)


class Decoder(nn.Module):
    def __init__(self, shape: TransformerShape) -> None:
        super().__init__()
        self.token = nn.Embedding(shape.vocab_size, shape.width)
        self.position = nn.Embedding(shape.context, shape.width)
        self.blocks = nn.ModuleList(Block(shape.width, shape.heads) for _ in range(shape.layers))
        self.norm = nn.LayerNorm(shape.width)

    def forward(self, tokens: Tensor, segments: Tensor | None = None) -> Tensor:
        places = torch.arange(tokens.shape[1])
        visible = None
        if segments is not None:
            opens = torch.diff(segments, dim=1, prepend=segments[:, :1] - 1) != 0
            places = places - torch.where(opens, places, 0).cummax(dim=1).values
            visible = (segments[:, :, None] == segments[:, None, :]).tril()[:, None]
        hidden = self.token(tokens) + self.position(places)
        for block in self.blocks:
            hidden = block(hidden, visible)
        return f.linear(self.norm(hidden), self.token.weight)


class Trainer:
    """Takes optimiser steps as `workbench.training.train_steps` does, one after the other."""

    def __init__(
        self, shape: TransformerShape, recipe: TrainingRecipe, weights: dict[str, np.ndarray]
    ) -> None:
        self.recipe = recipe
        self.model = Decoder(shape)
        load(self.model, weights)
        # Fused is the fastest AdamW that eager PyTorch has on a CPU.
        self.optimiser = torch.optim.AdamW(
            self.model.parameters(),
            lr=recipe.learning_rate,
            betas=(0.9, recipe.beta2),
            weight_decay=recipe.weight_decay,
            fused=True,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, self.rate)

    def rate(self, step: int) -> float:
        warmup = self.recipe.warmup_steps
        if step < warmup:
            return step / warmup
        done = min(1.0, (step - warmup) / max(1, self.recipe.steps - warmup))
        linear = self.recipe.schedule == "linear"
        return 1 - done if linear else 0.5 * (1 + math.cos(math.pi * done))

    def steps(self, blocks: Tensor, order: np.ndarray) -> list[float]:
        """Losses of as many steps as `order` has rows; `blocks` are int64 tokens."""
        losses: list[Tensor] = []
        for places in torch.from_numpy(order.astype(np.int64)):
            loss = self.loss(blocks[places])
            self.optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.model.parameters(), self.recipe.clip)
            self.optimiser.step()
            self.schedule.step()
            losses.append(loss.detach())
        return [float(loss) for loss in losses]

    def loss(self, blocks: Tensor) -> Tensor:
        inputs, targets = blocks[:, :-1], blocks[:, 1:]
        if self.recipe.packing == "paper":
            return f.cross_entropy(self.model(inputs).flatten(0, 1), targets.flatten())
        segments = (inputs == self.recipe.first_token).cumsum(dim=1)
        # No loss on the fragment that opens a block.
        counted = torch.where(segments > 0, targets, -100)
        return f.cross_entropy(self.model(inputs, segments).flatten(0, 1), counted.flatten())


def load(model: Decoder, weights: dict[str, np.ndarray]) -> None:
    """Take over the weights of `workbench.transformer.Transformer`, named as its fields."""
    named: dict[str, Any] = {
        "token.weight": weights["token_embedding"],
        "position.weight": weights["position_embedding"],
        "norm.weight": weights["final_scale"],
        "norm.bias": weights["final_shift"],
    }
    names = {
        "attention_scale": "attention_norm.weight",
        "attention_shift": "attention_norm.bias",
        "mlp_scale": "mlp_norm.weight",
        "mlp_shift": "mlp_norm.bias",
    }
    names |= {f"{part}_weight": f"{part}.weight" for part in ("qkv", "mix", "up", "down")}
    names |= {f"{part}_bias": f"{part}.bias" for part in ("qkv", "mix", "up", "down")}
    for ours, theirs in names.items():
        for layer, value in enumerate(weights[f"blocks.{ours}"]):
            # A linear layer of PyTorch keeps its matrix transposed.
            named[f"blocks.{layer}.{theirs}"] = value.T if value.ndim == 2 else value
    state = {name: torch.from_numpy(np.array(value)) for name, value in named.items()}
    model.load_state_dict(state)

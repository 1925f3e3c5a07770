"""DSMS-FCN and DSMS-CN: two Siamese networks built on one multi-scale unit.

Source: Chen, Wu, Du and Zhang, "Change Detection in Multi-temporal VHR Images Based on Deep Siamese
Multi-scale Convolutional Networks", arXiv 1906.11479 v2, and the weights layout of the published
networks.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from ...errors import ModelDoesNotFit
from ...messages import msg
from .modules import listed, reflect_around, reflect_to_multiple

# Branches of the unit as chains of (kernel size, output width as a share of the input width).
Chain = tuple[tuple[int, float], ...]
Branches = dict[str, Chain]

FCN_DOUBLING: Branches = {
    "point": ((1, 1 / 2),),
    "three": ((3, 1),),
    "five": ((1, 1 / 2), (3, 1 / 4), (3, 1 / 4)),
    "pooled": ((1, 1 / 4),),
}
FCN_KEEPING: Branches = {
    "point": ((1, 1 / 4),),
    "three": ((3, 1 / 2),),
    "five": ((1, 1 / 4), (3, 1 / 8), (3, 1 / 8)),
    "pooled": ((1, 1 / 8),),
}
CN_DOUBLING: Branches = {
    "point": ((1, 1 / 2),),
    "three": ((1, 1 / 4), (3, 1)),
    # The last convolution is 1×1 in the published network, where 3×3 would make the branch see 5×5.
    "five": ((1, 1 / 4), (3, 1 / 4), (1, 1 / 4)),
    "pooled": ((1, 1 / 4),),
}
CN_KEEPING: Branches = {
    "point": ((1, 1 / 4),),
    "three": ((1, 1 / 4), (3, 1 / 2)),
    "five": ((1, 1 / 4), (3, 1 / 8), (3, 1 / 8)),
    "pooled": ((1, 1 / 8),),
}


class Convolution(nn.Conv2d):
    """A size-keeping convolution followed by ReLU: (N, channels, H, W) to (N, width, H, W)."""

    def __init__(self, channels: int, width: int, kernel: int, bias: float = 0.0) -> None:
        super().__init__(channels, width, kernel, padding=kernel // 2)
        _start_like_he(self, bias)

    def forward(self, features: Tensor) -> Tensor:
        """Convolve and rectify."""
        return F.relu(super().forward(features), inplace=True)


class MultiScaleUnit(nn.Module):
    """Four parallel branches that see 1×1, 3×3, 5×5 pixels and a 3×3 maximum, concatenated in this
    order.

    (N, channels, H, W) to (N, width, H, W); `width` is twice the channels with a doubling table and
    the same with a keeping one.
    """

    def __init__(self, channels: int, branches: Branches, bias: float = 0.0) -> None:
        super().__init__()
        self.point = _chain(channels, branches["point"], bias)
        self.three = _chain(channels, branches["three"], bias)
        self.five = _chain(channels, branches["five"], bias)
        self.pooled = _chain(channels, branches["pooled"], bias)
        self.width = sum(int(channels * chain[-1][1]) for chain in branches.values())

    def forward(self, features: Tensor) -> Tensor:
        """Every pixel at four scales."""
        highest = F.max_pool2d(features, 3, stride=1, padding=1)
        return torch.cat(
            [self.point(features), self.three(features), self.five(features), self.pooled(highest)],
            1,
        )


def _chain(channels: int, chain: Chain, bias: float) -> nn.Sequential:
    """Convolutions one after the other; all widths are shares of the unit's own input width."""
    widths = [channels, *(int(channels * share) for _, share in chain)]
    return nn.Sequential(
        *(
            Convolution(widths[step], widths[step + 1], kernel, bias)
            for step, (kernel, _) in enumerate(chain)
        )
    )


def _start_like_he(layer: nn.Conv2d | nn.ConvTranspose2d, bias: float) -> None:
    """Truncated normal kernel of variance 2 / fan-in and a constant bias, as the published networks
    start."""
    fan_in = layer.in_channels * layer.kernel_size[0] * layer.kernel_size[1]
    # 0.8796 is the standard deviation of a unit normal cut at two standard deviations.
    spread = (2.0 / fan_in) ** 0.5 / 0.8796
    nn.init.trunc_normal_(layer.weight, std=spread, a=-2 * spread, b=2 * spread)
    if layer.bias is not None:
        nn.init.constant_(layer.bias, bias)


# DSMS-CN
# --------------------------------------------------------------------------------------------------


class CnEncoder(nn.Module):
    """The stream of one date in DSMS-CN: full resolution throughout, three of its four levels
    handed on."""

    def __init__(self, bands: int, width: float, *, dropout: bool) -> None:
        super().__init__()
        first, second, third = (_width(channels, width) for channels in (16, 32, 64))
        self.level1 = nn.Sequential(
            Convolution(bands, first, 3, 0.1), Convolution(first, first, 3, 0.1)
        )
        self.level2 = nn.Sequential(
            Convolution(first, second, 3, 0.1), Convolution(second, second, 3, 0.1)
        )
        self.level3 = nn.Sequential(
            MultiScaleUnit(second, CN_DOUBLING, 0.1), MultiScaleUnit(third, CN_KEEPING, 0.1)
        )
        self.level4 = nn.Sequential(
            MultiScaleUnit(third, CN_DOUBLING, 0.1), MultiScaleUnit(2 * third, CN_KEEPING, 0.1)
        )
        self.drop1 = nn.Dropout(0.2 if dropout else 0.0)
        self.drop2 = nn.Dropout(0.4 if dropout else 0.0)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Features of levels 4, 1 and 2, the order in which the fusion takes them."""
        level1 = self.drop1(self.level1(image))
        level2 = self.drop2(self.level2(level1))
        return self.level4(self.level3(level2)), level1, level2


class DsmsCn(nn.Module):
    """DSMS-CN, the classifier of patches of the unsupervised system; also evaluated densely over
    whole chips.

    bands: channels of each date. width: factor on every channel count (1 as published). pooling:
    side in pixels of the last average (9 as published, over a whole patch). outputs: 2 as
    published, logits of unchanged and changed, or 1, the logit of change. shared_biases: False
    gives the second date biases of its own beside the shared kernels, as the published network has
    them.

    Defaults follow the published network except for the shared biases; the third level stays out of
    the fusion and batch normalisation is not followed by an activation, both as published.
    """

    def __init__(
        self,
        bands: int = 4,
        *,
        width: float = 1.0,
        pooling: int = 9,
        dropout: bool = True,
        outputs: int = 2,
        shared_biases: bool = True,
    ) -> None:
        super().__init__()
        fused = _width(256, width)
        self.pooling = pooling
        self.encoder = CnEncoder(bands, width, dropout=dropout)
        self.after_encoder = None if shared_biases else _with_own_biases(self.encoder)
        self.fusion = nn.Conv2d(
            sum(_width(channels, width) for channels in (128, 16, 32)), fused, 1
        )
        self.norm = nn.BatchNorm2d(fused, eps=1e-3, momentum=0.01)
        self.judge = MultiScaleUnit(fused, CN_DOUBLING, 0.1)
        self.drop = nn.Dropout(0.5 if dropout else 0.0)
        self.output = nn.Conv2d(2 * fused, outputs, 1)
        _start_like_he(self.fusion, 0.1)
        nn.init.trunc_normal_(self.output.weight, std=0.1, a=-0.2, b=0.2)
        nn.init.constant_(self.output.bias, 0.1)  # type: ignore[arg-type]

    @property
    def radius(self) -> int:
        """Pixels beyond its own that a logit depends on, each side."""
        # Encoder: 2 + 2 for the plain levels, 1 + 2 for each pair of units; the judging unit adds
        # 1.
        return 11 + self.pooling // 2

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        """Logits of the pixels around which the pooling window fits.

        before, after: (N, bands, H, W). Returns (N, outputs, H - pooling + 1, W - pooling + 1): one
        logit vector for a patch as large as the pooling. Convolutions pad with zeros.
        """
        pairs = zip(*self._encode(before, after))
        difference = torch.cat(
            [torch.abs(one - other) for one, other in pairs], 1
        )  # (N, 176 × width, H, W)
        judged = self.judge(self.drop(self.norm(self.fusion(difference))))  # (N, 512 × width, H, W)
        # The output is linear, so it may come before the average: the same logits at a fraction of
        # the cost.
        return F.avg_pool2d(self.output(self.drop(judged)), self.pooling, stride=1)

    def _encode(
        self, before: Tensor, after: Tensor
    ) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        """Features of both dates."""
        if self.after_encoder is not None:
            return self.encoder(before), self.after_encoder(after)
        # One batch of both dates keeps the processor busier than two.
        both = [level.chunk(2) for level in self.encoder(torch.cat([before, after]))]
        return tuple(level[0] for level in both), tuple(level[1] for level in both)

    def dense(self, before: Tensor, after: Tensor) -> Tensor:
        """Logits of whole chips that no zero padding has touched: (N, outputs, H - 2 radius, W - 2
        radius).

        before, after: (N, bands, H, W), with `radius` pixels of real context on each side.
        """
        margin = self.radius - self.pooling // 2
        dense: Tensor = self(before, after)[:, :, margin:-margin, margin:-margin]
        return dense

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1 of images of any size from 1 x 1.

        Computed densely, the images mirrored beyond their borders: no zero padding inside patches,
        which weights taught patch by patch expect."""
        logits = self.dense(reflect_around(before, self.radius), reflect_around(after, self.radius))
        return logits.sigmoid() if logits.shape[1] == 1 else logits.softmax(1)[:, 1:]


def _width(channels: int, factor: float) -> int:
    """A published channel count times the factor, kept a multiple of 8: the units take eighths of
    it."""
    return max(8, int(channels * factor) // 8 * 8)


def _with_own_biases(encoder: CnEncoder) -> CnEncoder:
    """An encoder that shares every kernel with the given one and has biases of its own."""
    other = copy.deepcopy(encoder)
    for mine, its in zip(encoder.modules(), other.modules()):
        if isinstance(mine, Convolution) and isinstance(its, Convolution):
            its.weight = mine.weight
    return other


# DSMS-FCN
# --------------------------------------------------------------------------------------------------


class FcnEncoder(nn.Module):
    """The stream of one date in DSMS-FCN: four levels of skips and the bottom at a sixteenth of the
    resolution."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.level1 = nn.Sequential(Convolution(bands, 16, 3), Convolution(16, 16, 3))
        self.level2 = nn.Sequential(Convolution(16, 32, 3), Convolution(32, 32, 3))
        self.level3 = nn.Sequential(
            MultiScaleUnit(32, FCN_DOUBLING), MultiScaleUnit(64, FCN_KEEPING)
        )
        self.level4 = nn.Sequential(
            MultiScaleUnit(64, FCN_DOUBLING), MultiScaleUnit(128, FCN_KEEPING)
        )
        self.drop2, self.drop3, self.drop4 = nn.Dropout(0.2), nn.Dropout(0.4), nn.Dropout(0.5)

    def forward(self, image: Tensor) -> tuple[list[Tensor], Tensor]:
        """Skips f1 to f4, from full resolution to an eighth, and the bottom (N, 128, H/16,
        W/16)."""
        f1 = self.level1(image)
        f2 = self.level2(_halve(f1))
        f3 = self.level3(_halve(self.drop2(f2)))
        f4 = self.level4(_halve(self.drop3(f3)))
        return [f1, f2, f3, f4], _halve(self.drop4(f4))


class Enlarge(nn.Module):
    """Twice the size: every pixel doubled, then a 2×2 transposed convolution that looks up and
    left, and ReLU."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convolution = nn.ConvTranspose2d(channels, channels, 2)
        _start_like_he(self.convolution, 0.0)

    def forward(self, features: Tensor) -> Tensor:
        """(N, channels, H, W) to (N, channels, 2H, 2W)."""
        doubled = F.interpolate(features, scale_factor=2, mode="nearest")
        # The full transposed convolution is one row and one column longer; the published layer
        # keeps the first ones.
        return F.relu(self.convolution(doubled)[:, :, :-1, :-1])


class DsmsFcn(nn.Module):
    """DSMS-FCN, the supervised fully convolutional network.

    bands: channels of each date; the published network takes 3, values 0..1 in the order blue,
    green, red. It is not symmetric in time: the bottom of the decoder comes from the later date
    alone, as published.
    """

    def __init__(self, bands: int = 3) -> None:
        super().__init__()
        self.encoder = FcnEncoder(bands)
        self.enlarge = nn.ModuleList(Enlarge(channels) for channels in (128, 64, 32, 16))
        self.decode = nn.ModuleList(
            [
                nn.Sequential(Convolution(256, 128, 3), nn.Dropout(0.5), Convolution(128, 64, 3)),
                nn.Sequential(Convolution(128, 64, 3), Convolution(64, 32, 3), nn.Dropout(0.4)),
                nn.Sequential(Convolution(64, 32, 3), Convolution(32, 16, 3), nn.Dropout(0.3)),
                nn.Sequential(Convolution(32, 16, 3)),
            ]
        )
        self.output = nn.Conv2d(16, 1, 3, padding=1)
        _start_like_he(self.output, 0.0)

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, H, W) of two images (N, bands, H, W) of any size."""
        return torch.sigmoid(self.logits(before, after))

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1 of images of any size from 1 x 1."""
        probability: Tensor = self(before, after)[:, None]
        return probability

    def logits(self, before: Tensor, after: Tensor) -> Tensor:
        """Log-odds of change (N, H, W)."""
        height, width = before.shape[-2:]
        before_skips, _ = self.encoder(reflect_to_multiple(before, 16))
        after_skips, features = self.encoder(reflect_to_multiple(after, 16))
        for level, (enlarge, decode) in enumerate(zip(self.enlarge, self.decode)):
            difference = torch.abs(before_skips[3 - level] - after_skips[3 - level])
            features = decode(torch.cat([enlarge(features), difference], 1))
        logits: Tensor = self.output(features)[:, 0, :height, :width]
        return logits


def _halve(features: Tensor) -> Tensor:
    """2×2 maximum."""
    return F.max_pool2d(features, 2, ceil_mode=True)


# Weights of the published networks
# -----------------------------------------------------------------------------------


def state_from_published(
    network: DsmsCn | DsmsFcn, published: Mapping[str, NDArray[Any]]
) -> dict[str, Tensor]:
    """Our state dict from arrays under the names and in the layout of the published networks.

    published: the TensorFlow 1 variables of DSMS-CN, or the Keras weights of DSMS-FCN, named
    `layer/kernel:0` with automatic numbers from 1; kernels (kh, kw, in, out), those of transposed
    convolutions (kh, kw, out, in). Raises ModelDoesNotFit with the list of entries that are
    missing, left over or of another shape.
    """
    names = _cn_names(network) if isinstance(network, DsmsCn) else _fcn_names(network)
    state = network.state_dict()
    wanted = set(names.values())
    missing = [f"missing {theirs}" for theirs in names.values() if theirs not in published]
    unknown = [f"unknown {theirs}" for theirs in published if theirs not in wanted]
    misshapen = []
    for ours, theirs in names.items():
        if theirs in published:
            value = _to_torch_layout(np.asarray(published[theirs]))
            if value.shape != state[ours].shape:
                misshapen.append(f"{theirs} of shape {tuple(published[theirs].shape)}")
            state[ours] = value
    if faults := [listed(kind, separator="; ") for kind in (missing, unknown, misshapen) if kind]:
        raise ModelDoesNotFit(
            msg(
                "These weights do not fit {network}: {faults}. Choose the weights file that "
                "belongs to this network.",
                network="DSMS-CN" if isinstance(network, DsmsCn) else "DSMS-FCN",
                faults="; ".join(faults),
            )
        )
    return state


def _to_torch_layout(value: NDArray[Any]) -> Tensor:
    """Kernels (kh, kw, in, out) to (out, in, kh, kw), a matrix (in, out) to a 1×1 kernel, vectors
    as they are."""
    if value.ndim == 2:
        value = value[None, None]
    axes = (3, 2, 0, 1) if value.ndim == 4 else range(value.ndim)
    return torch.from_numpy(np.ascontiguousarray(value.transpose(*axes)))


def _fcn_names(network: DsmsFcn) -> dict[str, str]:
    """Our name to the published one: layers are numbered as they are created, the first four by
    hand."""
    names = {}
    counts = {"Conv": 0, "conv2d": 0, "conv2d_transpose": 0}
    for ours, layer in network.named_modules():
        if isinstance(layer, (nn.Conv2d, nn.ConvTranspose2d)):
            plain = "Conv" if ours.startswith(("encoder.level1", "encoder.level2")) else "conv2d"
            kind = "conv2d_transpose" if isinstance(layer, nn.ConvTranspose2d) else plain
            counts[kind] += 1
            names[f"{ours}.weight"] = f"{kind}_{counts[kind]}/kernel:0"
            names[f"{ours}.bias"] = f"{kind}_{counts[kind]}/bias:0"
    return names


_CN_LAYERS = {
    "point.0": "11_conv",
    "three.0": "33_conv_1",
    "three.1": "33_conv_2",
    "five.0": "55_conv_1",
    "five.1": "55_conv_2",
    "five.2": "55_conv_3",
    "pooled.0": "max_pool_conv",
}


def _cn_names(network: DsmsCn) -> dict[str, str]:
    """Our name to the published one; the second date has biases only."""
    scopes = {f"level{1 + i // 2}.{i % 2}": f"layer_{i + 1}_conv" for i in range(4)}
    for i in range(4):
        scopes.update(
            {
                f"level{3 + i // 2}.{i % 2}.{ours}": f"Inception_{i + 1}_/{x}"
                for ours, x in _CN_LAYERS.items()
            }
        )
    names = {}
    for ours, theirs in scopes.items():
        names[f"encoder.{ours}.weight"] = f"Fea_Ext_/{theirs}/conv_kenel:0"
        names[f"encoder.{ours}.bias"] = f"Fea_Ext_/{theirs}/Variable:0"
        if network.after_encoder is not None:
            names[f"after_encoder.{ours}.bias"] = f"Fea_Ext__1/{theirs}/Variable:0"
            # Tied to the first date's kernel, so both entries carry the same array.
            names[f"after_encoder.{ours}.weight"] = f"Fea_Ext_/{theirs}/conv_kenel:0"
    for ours, theirs in _CN_LAYERS.items():
        names[f"judge.{ours}.weight"] = f"Cha_Jud_/Inception_1_/{theirs}/conv_kenel:0"
        names[f"judge.{ours}.bias"] = f"Cha_Jud_/Inception_1_/{theirs}/Variable:0"
    moments = {
        "weight": "gamma",
        "bias": "beta",
        "running_mean": "moving_mean",
        "running_var": "moving_variance",
    }
    names.update(
        {
            f"norm.{ours}": f"diff_conv/batch_normalization/{theirs}:0"
            for ours, theirs in moments.items()
        }
    )
    names.update({"fusion.weight": "diff_conv/conv_kenel:0", "fusion.bias": "diff_conv/Variable:0"})
    return {**names, "output.weight": "Cha_Jud_/Variable:0", "output.bias": "Cha_Jud_/Variable_1:0"}

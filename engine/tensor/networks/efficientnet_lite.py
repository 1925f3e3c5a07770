"""EfficientNet-Lite0, the encoder of Lite, under the names that published weights have.

Sources: Tan and Le, "EfficientNet", ICML 2019; Sandler et al., "MobileNetV2", CVPR 2018, for the
inverted residual; Liu, "Higher accuracy on vision models with EfficientNet-Lite", 2020: no
squeezing and exciting, and ReLU6. Written out here because a library of many networks takes as long
to import as torch itself.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

_STEM = 32  # channels
# Of each stage: kernel, stride, how much wider a block is within, channels, blocks.
_STAGES = (
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)
_LAST_OF_A_SIZE = (0, 1, 2, 4, 6)  # stages, after which the next halves the image
_EPSILON = 1e-3  # of the batch normalisation that the published weights were trained with


class EfficientNetLite0(nn.Module):
    """What is seen at each size of an image (N, bands, H, W) whose sides are multiples of 32."""

    def __init__(self, bands: int = 3) -> None:
        super().__init__()
        self.model = _Stages(bands)
        self.out_channels = (bands, *(_STAGES[stage][3] for stage in _LAST_OF_A_SIZE))

    def forward(self, image: Tensor) -> list[Tensor]:
        """The image, and (N, 16, H/2, W/2), (N, 24, H/4, W/4), (N, 40, H/8, W/8), (N, 112, H/16,
        W/16), (N, 320, H/32, W/32)."""
        return [image, *self.model(image)]


class _Stages(nn.Module):
    def __init__(self, bands: int) -> None:
        super().__init__()
        self.conv_stem = _Convolution(bands, _STEM, 3, stride=2)
        self.bn1 = _Normalised(_STEM)
        channels, stages = _STEM, []
        for kernel, stride, widening, width, count in _STAGES:
            blocks: list[nn.Module] = []
            for number in range(count):
                step = stride if number == 0 else 1
                blocks.append(
                    _Residual(channels, width, kernel, step, widening)
                    if widening > 1
                    else _Separable(channels, width, kernel)
                )
                channels = width
            stages.append(nn.Sequential(*blocks))
        self.blocks = nn.Sequential(*stages)
        _start(self)

    def forward(self, image: Tensor) -> list[Tensor]:
        """The answers of the last stage of each size."""
        seen, found = self.bn1(self.conv_stem(image)), []
        for number, stage in enumerate(self.blocks):
            seen = stage(seen)
            if number in _LAST_OF_A_SIZE:
                found.append(seen)
        return found


class _Separable(nn.Module):
    """A convolution of each channel, and one of all channels of a pixel."""

    def __init__(self, channels: int, width: int, kernel: int) -> None:
        super().__init__()
        self.conv_dw = _Convolution(channels, channels, kernel, groups=channels)
        self.bn1 = _Normalised(channels)
        self.conv_pw = _Convolution(channels, width, 1)
        self.bn2 = _Normalised(width, cut=False)

    def forward(self, seen: Tensor) -> Tensor:
        """(N, channels, H, W) to (N, width, H, W)."""
        answer: Tensor = self.bn2(self.conv_pw(self.bn1(self.conv_dw(seen))))
        return answer


class _Residual(nn.Module):
    """The same in `widening` times as many channels, added to what came in where that is of the
    same shape."""

    def __init__(self, channels: int, width: int, kernel: int, stride: int, widening: int) -> None:
        super().__init__()
        inner = channels * widening
        self.conv_pw = _Convolution(channels, inner, 1)
        self.bn1 = _Normalised(inner)
        self.conv_dw = _Convolution(inner, inner, kernel, stride=stride, groups=inner)
        self.bn2 = _Normalised(inner)
        self.conv_pwl = _Convolution(inner, width, 1)
        self.bn3 = _Normalised(width, cut=False)
        self._adds = stride == 1 and channels == width

    def forward(self, seen: Tensor) -> Tensor:
        """(N, channels, H, W) to (N, width, H / stride, W / stride)."""
        answer: Tensor = self.bn1(self.conv_pw(seen))
        answer = self.bn3(self.conv_pwl(self.bn2(self.conv_dw(answer))))
        return answer + seen if self._adds else answer


class _Convolution(nn.Conv2d):
    """Without bias. One of stride 2 halves even sides as TensorFlow does: the odd pixel of the
    zeros around lies at the right and below."""

    def __init__(
        self, channels: int, width: int, kernel: int, *, stride: int = 1, groups: int = 1
    ) -> None:
        around = 0 if stride == 2 else kernel // 2
        super().__init__(
            channels, width, kernel, stride=stride, padding=around, groups=groups, bias=False
        )
        first = (kernel - 2) // 2
        self._zeros = (first, kernel - 2 - first) * 2 if stride == 2 else None

    def forward(self, seen: Tensor) -> Tensor:
        """(N, channels, H, W) to (N, width, H / stride, W / stride)."""
        return super().forward(seen if self._zeros is None else F.pad(seen, self._zeros))


class _Normalised(nn.BatchNorm2d):
    """Batch normalisation; its answer is cut to 0..6 but for the last of a block."""

    def __init__(self, channels: int, *, cut: bool = True) -> None:
        super().__init__(channels, eps=_EPSILON)
        self._cut = cut

    def forward(self, seen: Tensor) -> Tensor:
        """(N, channels, H, W), normalised."""
        answer = super().forward(seen)
        return F.relu6(answer, inplace=True) if self._cut else answer


def _start(network: nn.Module) -> None:
    """Weights drawn as EfficientNet's are: a variance of 2 / fan-out."""
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d):
            fan_out = layer.kernel_size[0] * layer.kernel_size[1] * layer.out_channels
            nn.init.normal_(layer.weight, 0.0, (2.0 / (fan_out // layer.groups)) ** 0.5)
